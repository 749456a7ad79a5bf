package org.snitp.indicators.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Direction;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Target;
import org.snitp.model.indicator.TargetKind;
import org.snitp.model.time.TimeSpan;

/**
 * A target in its window.
 *
 * @param target the target as stated
 * @param window the period in which it applies
 * @param low the target value; of a range, the lowest good value
 * @param high the same; of a range, the highest good value
 * @param kind what it requires of a value
 * @param baseline the baseline from which progress towards it counts
 */
record Goal(
        Target target, TimeSpan window, BigDecimal low, BigDecimal high, TargetKind kind, Optional<Baseline> baseline) {

    /** Orders goals by due date; on the same day, the longest window comes last. */
    static final Comparator<Goal> BY_DAY =
            Comparator.comparing(Goal::day).thenComparing(goal -> goal.window().getStart(), Comparator.reverseOrder());

    /**
     * Returns the goal of a target of an indicator; absent if the target lacks the numbers that its kind needs.
     *
     * @param whole the period of the plan, which is the window of a target without a period
     */
    static Optional<Goal> of(Indicator indicator, Target target, TimeSpan whole) {
        TargetKind kind = target.requirement();
        boolean range = kind == TargetKind.BETWEEN;
        Optional<BigDecimal> low = range ? target.getMin() : target.getValue();
        Optional<BigDecimal> high = range ? target.getMax() : target.getValue();
        return low.isPresent() && high.isPresent()
                ? Optional.of(new Goal(
                        target,
                        target.getPeriod().orElse(whole),
                        low.get(),
                        high.get(),
                        kind,
                        indicator.baselineOf(target, whole)))
                : Optional.empty();
    }

    /** The target value, of a target that is no range. */
    BigDecimal value() {
        return low;
    }

    /** Its numbers in the form of the arguments of remarks. */
    String spelling() {
        if (target.statesTruth()) {
            return MeasureText.spelling(low);
        }
        return kind == TargetKind.BETWEEN
                ? low.toPlainString() + RemarkArguments.TO + high.toPlainString()
                : low.toPlainString();
    }

    /** The day at whose end it is due. */
    LocalDate day() {
        return window.getEnd();
    }

    /** The day at whose end its window begins. */
    LocalDate eve() {
        return window.getStart().minusDays(1);
    }

    /** Whether it is a bound or a range to stay in, rather than a value to reach. */
    boolean isBound() {
        return kind != TargetKind.REACH;
    }

    /** Whether values on both sides of it are bad, so that no direction leads to it. */
    boolean isRange() {
        return kind == TargetKind.BETWEEN || kind == TargetKind.EQUAL;
    }

    /** The direction implied by its kind. */
    Optional<Direction> direction() {
        return switch (kind) {
            case REACH, BETWEEN, EQUAL, TEXT, MILESTONE -> Optional.empty();
            case AT_LEAST -> Optional.of(Direction.INCREASE);
            case AT_MOST -> Optional.of(Direction.DECREASE);
        };
    }

    /** Returns whether a value lies in the range. */
    boolean holds(BigDecimal actual) {
        return actual.compareTo(low) >= 0 && actual.compareTo(high) <= 0;
    }
}
