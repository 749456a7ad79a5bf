package org.snitp.model.rule;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.snitp.model.indicator.Bounds;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;

/** The rules of planned and measured percentages. */
final class PercentageRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private PercentageRules() {}

    /** Reports a value that is impossible for a part of a whole. A stated bound takes precedence. */
    static void checkPossible(BigDecimal value, Measure measure, Path at, Findings findings) {
        boolean below = value.signum() < 0 && min(measure).isEmpty();
        boolean above = value.compareTo(HUNDRED) > 0 && max(measure).isEmpty();
        if (below || above) {
            Optional<String> missing = missingBound(below, measure);
            Map<String, String> plain = Map.of("value", value.toPlainString());
            findings.add(
                    Rule.PERCENTAGE_POSSIBLE,
                    at,
                    missing.map(variant -> Map.of("value", value.toPlainString(), "variant", variant))
                            .orElse(plain));
        }
    }

    /** If only one bound is stated, the other one is missing. */
    private static Optional<String> missingBound(boolean below, Measure measure) {
        if (below) {
            return max(measure).map(max -> "noMin");
        }
        return min(measure).map(min -> "noMax");
    }

    private static Optional<BigDecimal> min(Measure measure) {
        return measure.getBounds().flatMap(Bounds::getMin);
    }

    private static Optional<BigDecimal> max(Measure measure) {
        return measure.getBounds().flatMap(Bounds::getMax);
    }

    /**
     * Reports the planned values of an indicator if all of them are below one percent: 0.9 may be 90 % written as a
     * fraction.
     */
    static void checkPlanned(Indicator indicator, Measure measure, Path at, Findings findings) {
        if (PlannedNumbers.any(indicator, value -> !isLessThanOne(value)) || isOfSmallRange(measure)) {
            return;
        }
        StatedBaseline.of(indicator, at)
                .forEach(stated -> ask(stated.baseline().getValue(), stated.at().field("value"), findings));
        PlannedNumbers.ofTargets(indicator, at, (value, here) -> ask(value, here, findings));
    }

    /**
     * Reports a figure below one percent, unless the plan itself states such small values, or values that are nearer to the
     * figure as it is than to a hundred times as much.
     */
    static void checkMeasured(BigDecimal value, Indicator indicator, Measure measure, Path at, Findings findings) {
        if (!isLessThanOne(value)) {
            return;
        }
        boolean small = isOfSmallRange(measure)
                || PlannedNumbers.any(
                        indicator,
                        planned -> planned.signum() != 0
                                && (isLessThanOne(planned)
                                        || planned.abs().compareTo(value.abs().multiply(BigDecimal.TEN)) < 0));
        if (!small) {
            ask(value, at, findings);
        }
    }

    private static void ask(BigDecimal value, Path at, Findings findings) {
        if (value.signum() > 0 && isLessThanOne(value)) {
            findings.add(
                    Rule.PERCENT_NO_FRACTION,
                    at,
                    Map.of(
                            "value",
                            value.toPlainString(),
                            "percent",
                            value.movePointRight(2).stripTrailingZeros().toPlainString()));
        }
    }

    private static boolean isLessThanOne(BigDecimal value) {
        return value.abs().compareTo(BigDecimal.ONE) < 0;
    }

    /** Returns whether the bounds of the measure exclude values above one percent. */
    private static boolean isOfSmallRange(Measure measure) {
        return max(measure).filter(max -> max.compareTo(BigDecimal.ONE) <= 0).isPresent();
    }
}
