package org.snitp.model.rule;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.snitp.model.indicator.Bounds;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.PossibleValues;
import org.snitp.model.measurement.Measurement;

/**
 * The rules of quotients: numerator / denominator, times 100 for a percentage and the stated number for a rate, must be a possible value of the measure. The
 * comparison multiplies, so that nothing is rounded.
 */
final class QuotientRules {

    private final BigDecimal numerator;
    private final BigDecimal denominator;
    private final Measure measure;
    private final PossibleValues possible;
    private final Path at;
    private final Findings findings;

    private QuotientRules(BigDecimal numerator, BigDecimal denominator, Measure measure, Path at, Findings findings) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.measure = measure;
        this.possible = PossibleValues.of(measure);
        this.at = at;
        this.findings = findings;
    }

    static void check(Measurement measurement, Measure measure, Path at, Findings findings) {
        Optional<BigDecimal> numerator = measurement.getNumerator();
        Optional<BigDecimal> denominator = measurement.getDenominator();
        if (denominator.filter(whole -> whole.signum() < 0).isPresent()) {
            findings.add(
                    Rule.VALUE_IN_BOUNDS,
                    at.field("denominator"),
                    Map.of("variant", "denominator", "value", denominator.get().toPlainString()));
        } else if (numerator.isPresent()
                && denominator.filter(whole -> whole.signum() > 0).isPresent()) {
            new QuotientRules(numerator.get(), denominator.get(), measure, at.field("numerator"), findings).check();
        }
    }

    private void check() {
        if (possible.max()
                .filter(max -> compare(numerator, denominator, max) > 0)
                .isPresent()) {
            report(
                    isExchanged() ? "aboveExchanged" : "aboveQuotient",
                    possible.max().get(),
                    Bounds::getMax);
        } else if (possible.min()
                .filter(min -> compare(numerator, denominator, min) < 0)
                .isPresent()) {
            report(
                    isExchanged() ? "belowExchanged" : "belowQuotient",
                    possible.min().get(),
                    Bounds::getMin);
        }
    }

    /** Compares a quotient with a value of the measure. The divisor is positive. */
    private int compare(BigDecimal above, BigDecimal below, BigDecimal value) {
        return above.multiply(measure.quotientFactor()).compareTo(value.multiply(below));
    }

    /** Reports a broken bound if one is stated; otherwise a percentage outside 0 to 100, or a negative rate. */
    private void report(String variant, BigDecimal bound, Function<Bounds, Optional<BigDecimal>> getter) {
        boolean stated = measure.getBounds().flatMap(getter).isPresent();
        Map<String, String> arguments = new HashMap<>();
        arguments.put("variant", variant);
        arguments.put("numerator", numerator.toPlainString());
        arguments.put("denominator", denominator.toPlainString());
        arguments.put("bound", bound.toPlainString());
        boolean percentage = measure.getType() == MeasureType.PERCENTAGE;
        findings.add(stated || !percentage ? Rule.VALUE_IN_BOUNDS : Rule.PERCENTAGE_POSSIBLE, at, arguments);
    }

    /** Returns whether exchanging numerator and denominator would give a possible value. */
    private boolean isExchanged() {
        return numerator.signum() > 0
                && possible.max()
                        .filter(max -> compare(denominator, numerator, max) > 0)
                        .isEmpty()
                && possible.min()
                        .filter(min -> compare(denominator, numerator, min) < 0)
                        .isEmpty();
    }
}
