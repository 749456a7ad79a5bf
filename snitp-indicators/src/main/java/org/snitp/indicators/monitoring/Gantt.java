package org.snitp.indicators.monitoring;

import java.util.List;
import java.util.Objects;
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
     * @param bars when it is carried out
     */
    public record Row(String action, LocalizedText title, List<Bar> bars) {

        /** Copies the list. */
        public Row {
            Objects.requireNonNull(action, "action");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(bars, "bars");
            bars = List.copyOf(bars);
        }
    }

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
