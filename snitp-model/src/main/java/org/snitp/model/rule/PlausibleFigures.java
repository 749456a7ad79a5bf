package org.snitp.model.rule;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.PossibleValues;
import org.snitp.model.indicator.Target;
import org.snitp.model.measurement.Measurement;

/**
 * The rule of figures that are far from what is planned. Whoever slips with a decimal mark or a unit is wrong by a factor of
 * 100 or 1000; whoever does better than planned, hardly ever.
 */
public final class PlausibleFigures {

    /** How many times another figure makes one that is far from it. */
    static final BigDecimal FAR = BigDecimal.valueOf(100);

    private PlausibleFigures() {}

    /**
     * Returns the largest figure that is not far from what is planned, its sign left aside: 100 times the largest of the
     * baseline and the targets. It is absent where nothing but zero is planned.
     *
     * @param indicator the indicator
     */
    public static Optional<BigDecimal> largest(Indicator indicator) {
        Objects.requireNonNull(indicator, "indicator");
        return largestPlanned(indicator).map(FAR::multiply);
    }

    private static Optional<BigDecimal> largestPlanned(Indicator indicator) {
        return Stream.concat(
                        indicator.getBaseline().map(Baseline::getValue).stream(),
                        indicator.getTargets().stream().map(Target::getValue))
                .map(BigDecimal::abs)
                .max(BigDecimal::compareTo)
                .filter(planned -> planned.signum() > 0);
    }

    /** Asks about a value that is far from what is planned; one that is not possible at all is reported as such. */
    static void check(Measurement measurement, Indicator indicator, Path at, Findings findings) {
        Optional<BigDecimal> value = measurement.getValue();
        if (value.isEmpty() || !isFar(value.get(), indicator)) {
            return;
        }
        findings.add(
                Rule.FIGURE_NEAR_PLAN,
                at.field("value"),
                Map.of(
                        "indicator", indicator.getId(),
                        "value", value.get().toPlainString(),
                        "planned", largestPlanned(indicator).orElseThrow().toPlainString()));
    }

    private static boolean isFar(BigDecimal value, Indicator indicator) {
        return largest(indicator)
                        .filter(largest -> value.abs().compareTo(largest) > 0)
                        .isPresent()
                && PossibleValues.of(indicator).admit(value);
    }
}
