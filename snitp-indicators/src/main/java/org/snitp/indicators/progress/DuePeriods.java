package org.snitp.indicators.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
     * @param institutions of a report that is not there, the ids of the institutions that have not reported; empty where
     *     nobody is named, and for a report of which nothing is told yet
     */
    record DuePeriod(TimeSpan period, Optional<Period> reportedAs, LocalDate dueOn, List<String> institutions) {

        /** Copies the list. */
        public DuePeriod {
            Objects.requireNonNull(period, "period");
            Objects.requireNonNull(reportedAs, "reportedAs");
            Objects.requireNonNull(dueOn, "dueOn");
            Objects.requireNonNull(institutions, "institutions");
            institutions = List.copyOf(institutions);
        }

        /** A report of which is not told who owes it. */
        public DuePeriod(TimeSpan period, Optional<Period> reportedAs, LocalDate dueOn) {
            this(period, reportedAs, dueOn, List.of());
        }

        /** What is to be reported under a period that covers it. */
        public DuePeriod(TimeSpan period, LocalDate dueOn) {
            this(period, Optional.empty(), dueOn);
        }

        /** The day at whose end it can be reported: the last of the period under which that is done. */
        public LocalDate endsOn() {
            return reportedAs.map(Period::getEnd).orElseGet(period::getEnd);
        }

        /** Returns whether its last day has come on a day. */
        boolean hasComeDue(LocalDate day) {
            return !dueOn.isAfter(day);
        }

        /** Returns whether it is asked for on a day: its period has ended, though its report may still come in time. */
        boolean isAskedFor(LocalDate day) {
            return !endsOn().isAfter(day) || hasComeDue(day);
        }

        /** How many reports it is: one from each institution that owes it. */
        public int reports() {
            return Math.max(1, institutions.size());
        }

        /** Returns the same report, owed by some institutions. */
        public DuePeriod by(List<String> owing) {
            Objects.requireNonNull(owing, "owing");
            return new DuePeriod(period, reportedAs, dueOn, owing);
        }
    }

    /** Returns the periods for which an indicator is to be reported, by its id; none if nothing is due ever. */
    List<DuePeriod> of(String indicator);
}
