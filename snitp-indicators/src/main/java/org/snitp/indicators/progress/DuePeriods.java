package org.snitp.indicators.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.snitp.model.time.Period;
import org.snitp.model.time.TimeSpan;

/** Tells for which periods an indicator is to be reported, and by when. */
@FunctionalInterface
public interface DuePeriods {

    /** Nothing is known to be due. */
    DuePeriods NONE = indicator -> List.of();

    /**
     * A period for which a report is due.
     *
     * @param period what is to be reported
     * @param reportedAs the period under which it may be reported even though that does not cover what is to be reported:
     *     that of an evaluation which comes after the work
     * @param dueOn the last day on which the report is in time
     */
    record DuePeriod(TimeSpan period, Optional<Period> reportedAs, LocalDate dueOn) {

        /** What is to be reported under a period that covers it. */
        public DuePeriod(TimeSpan period, LocalDate dueOn) {
            this(period, Optional.empty(), dueOn);
        }

        /** The day at whose end it can be reported: the last of the period under which that is done. */
        public LocalDate endsOn() {
            return reportedAs.map(Period::getEnd).orElseGet(period::getEnd);
        }

        /** Tells whether its last day has come on a day. */
        boolean hasComeDue(LocalDate day) {
            return !dueOn.isAfter(day);
        }

        /** Tells whether it is asked for on a day: its period has ended, though its report may still come in time. */
        boolean isAskedFor(LocalDate day) {
            return !endsOn().isAfter(day) || hasComeDue(day);
        }
    }

    /** Returns the periods for which an indicator is to be reported, by its id; none if nothing is due ever. */
    List<DuePeriod> of(String indicator);
}
