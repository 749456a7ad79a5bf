package org.snitp.indicators.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.snitp.model.indicator.Direction;
import org.snitp.model.indicator.Target;
import org.snitp.model.indicator.TargetKind;
import org.snitp.model.time.TimeSpan;

/**
 * A target in its window.
 *
 * @param window the period in which it applies
 * @param value the target value
 * @param kind what it requires of a value
 */
record Goal(TimeSpan window, BigDecimal value, TargetKind kind) {

    /** Orders goals by due date; on the same day, the longest window comes last. */
    static final Comparator<Goal> BY_DAY =
            Comparator.comparing(Goal::day).thenComparing(goal -> goal.window().getStart(), Comparator.reverseOrder());

    static Goal of(Target target) {
        return new Goal(target.getPeriod(), target.getValue(), target.getKind().orElse(TargetKind.REACH));
    }

    /** The day at whose end it is due. */
    LocalDate day() {
        return window.getEnd();
    }

    /** The day at whose end its window begins. */
    LocalDate eve() {
        return window.getStart().minusDays(1);
    }

    /** Whether it is a bound to stay at, above or below, rather than a value to reach. */
    boolean isBound() {
        return kind != TargetKind.REACH;
    }

    /** The direction implied by its kind. */
    Optional<Direction> direction() {
        return switch (kind) {
            case REACH -> Optional.empty();
            case AT_LEAST -> Optional.of(Direction.INCREASE);
            case AT_MOST -> Optional.of(Direction.DECREASE);
        };
    }
}
