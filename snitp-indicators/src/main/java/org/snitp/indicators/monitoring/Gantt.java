package org.snitp.indicators.monitoring;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snitp.model.plan.ActionStatus;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;
import org.snitp.model.time.Timing;

/**
 * When the actions are carried out, in quarters of the plans.
 *
 * @param quarters the quarters, from the first of any plan to the last
 * @param rows the actions, in the order of the plans
 */
public record Gantt(List<Period> quarters, List<Row> rows) {

    /**
     * An action.
     *
     * @param action its code
     * @param title its title
     * @param bars when it is carried out, as planned
     * @param status how far it is, if that is stated
     * @param work when work was really done; absent if it is not stated when it began
     */
    public record Row(
            String action, LocalizedText title, List<Bar> bars, Optional<ActionStatus> status, Optional<Work> work) {

        /** Copies the list. */
        public Row {
            Objects.requireNonNull(action, "action");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(bars, "bars");
            Objects.requireNonNull(status, "status");
            Objects.requireNonNull(work, "work");
            bars = List.copyOf(bars);
        }
    }

    /**
     * The time from the beginning of the work to its end or, if it goes on, to the day of the report; clipped to the plan.
     *
     * @param first the index of the first quarter with work
     * @param last the index of the last one, inclusive
     */
    public record Work(int first, int last) {}

    /**
     * A time in which an action is carried out, clipped to its plan.
     *
     * @param first the index of the first quarter with work
     * @param last the index of the last one, inclusive
     * @param timing the timing in the plan: a span, a recurrence, {@code permanent} or {@code on-demand}
     */
    public record Bar(int first, int last, Timing timing) {
        /** Checks that no component is null. */
        public Bar {
            Objects.requireNonNull(timing, "timing");
        }
    }

    /** Copies the lists. */
    public Gantt {
        Objects.requireNonNull(quarters, "quarters");
        Objects.requireNonNull(rows, "rows");
        quarters = List.copyOf(quarters);
        rows = List.copyOf(rows);
    }
}
