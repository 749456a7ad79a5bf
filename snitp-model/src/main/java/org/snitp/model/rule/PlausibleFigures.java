package org.snitp.model.rule;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.PossibleValues;
import org.snitp.model.measurement.Measurement;

/**
 * The rule of figures far from the planned values. A wrong decimal mark or unit changes a figure by a factor of 100 or
 * 1000; a good result hardly ever does.
 */
public final class PlausibleFigures {

    /** The factor from which a figure is far from another. */
    static final BigDecimal FAR = BigDecimal.valueOf(100);

    private PlausibleFigures() {}

    /**
     * Returns the largest absolute value of a figure that is not far from the plan: 100 times the largest of the baseline
     * and the targets. Absent if only zeros are planned.
     *
     * @param indicator the indicator
     */
    public static Optional<BigDecimal> largest(Indicator indicator) {
        Objects.requireNonNull(indicator, "indicator");
        return largestPlanned(indicator).map(FAR::multiply);
    }

    private static Optional<BigDecimal> largestPlanned(Indicator indicator) {
        return PlannedNumbers.of(indicator)
                .map(BigDecimal::abs)
                .max(BigDecimal::compareTo)
                .filter(planned -> planned.signum() > 0);
    }

    /** Reports a value far from the plan; an impossible value is reported as such. */
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
