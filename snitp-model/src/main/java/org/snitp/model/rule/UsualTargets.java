package org.snitp.model.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Direction;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.Target;
import org.snitp.model.time.Period;
import org.snitp.model.time.TimeSpan;

/**
 * Targets in which {@link TargetRules} finds nothing: one after the other within the plan, all periods as long as that of the only
 * baseline, if there is one, which begins before the plan, and no value against the direction. Nearly all are such, and one look
 * at each target tells, where the rules take five, and make the days on which the periods end.
 */
final class UsualTargets {

    private UsualTargets() {}

    /**
     * Returns whether nothing is wrong with the baseline and the targets of an indicator; {@code false} if the rules have to tell.
     *
     * @param traits what they have, as of {@link PlannedNumbers#traits}
     * @param whole the period of the plan or strategy
     */
    static boolean areRight(Indicator indicator, int traits, TimeSpan whole) {
        if (areNone(indicator)) {
            return true;
        }
        Optional<Measure> measure = indicator.getMeasure();
        if (!PlannedNumbers.arePlain(traits)
                || !indicator.getBaselines().isEmpty()
                || measure.isEmpty()
                || SeriesKind.isSum(measure.get())
                || !whole.isForward()) {
            return false;
        }
        Optional<Baseline> baseline = indicator.getBaseline();
        // A baseline that begins in the plan may be too late. One that ends before a target of the plan, and is not in
        // the plan,
        // begins before it.
        if (baseline.isPresent() && whole.contains(baseline.get().getPeriod())) {
            return false;
        }
        Direction direction = measure.get().getDirection().orElse(Direction.NONE);
        return areInOrder(baseline.orElse(null), indicator.getTargets(), direction, whole);
    }

    private static boolean areNone(Indicator indicator) {
        return indicator.getTargets().isEmpty()
                && indicator.getBaseline().isEmpty()
                && indicator.getBaselines().isEmpty();
    }

    private static boolean areInOrder(
            @Nullable Baseline baseline, List<Target> targets, Direction direction, TimeSpan whole) {
        Period before = baseline == null ? null : baseline.getPeriod();
        BigDecimal last = baseline == null ? null : baseline.getValue();
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            Optional<BigDecimal> value = target.getValue();
            if (value.isEmpty()
                    || !(target.getPeriod().orElse(null) instanceof Period period)
                    || !whole.contains(period)
                    || (before != null && !follows(before, period))
                    || (last != null && direction.isAgainst(last, value.get()))) {
                return false;
            }
            before = period;
            last = value.get();
        }
        return !targets.isEmpty();
    }

    /** Returns whether a period is as long as another one and begins later, so that it ends later as well. */
    private static boolean follows(Period before, Period period) {
        return period.unit() == before.unit() && period.length() == before.length() && before.compareTo(period) < 0;
    }
}
