package org.snitp.interop.internal.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.measurement.Measurement;

/** The one number of a report, where a format has no numerators and denominators. */
public final class Values {

    private Values() {}

    /** Returns the value, or else the quotient of the numerator and the denominator, in the unit of the indicator. */
    public static Optional<BigDecimal> of(Indicator indicator, Measurement measurement) {
        Optional<BigDecimal> denominator = measurement.getDenominator().filter(one -> one.signum() != 0);
        return measurement
                .getValue()
                .or(() -> measurement
                        .getNumerator()
                        .filter(unused -> denominator.isPresent())
                        .map(numerator -> numerator
                                .multiply(indicator
                                        .getMeasure()
                                        .map(Measure::quotientFactor)
                                        .orElse(BigDecimal.ONE))
                                .divide(denominator.orElseThrow(), MathContext.DECIMAL64)));
    }

    /** Returns whether there is more than the one number. */
    public static boolean hasComponents(Measurement measurement) {
        return measurement.getNumerator().isPresent()
                || measurement.getDenominator().isPresent()
                || measurement.getWeight().isPresent();
    }
}
