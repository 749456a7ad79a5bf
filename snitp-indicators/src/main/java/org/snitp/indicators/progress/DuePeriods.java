package org.snitp.indicators.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snitp.model.time.Period;
import org.snitp.model.time.TimeSpan;

/** The periods for which an indicator must be reported, and their due dates. */
@FunctionalInterface
public interface DuePeriods {

    /** No reports are due. */
    DuePeriods NONE = indicator -> List.of();

    /**
     * A period for which a report is due.
     *
     * @param period the days to report
     * @param reportedAs the period under which they may be reported even though it does not cover them: that of an
     *     evaluation after the work
     * @param dueOn the last day on which the report is on time
     * @param institutions for a missing report, the ids of the institutions that have not reported; before that is known, those
     *     that are asked, if others than the plan names; empty if no institution is named
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

        /** A report without the institutions that owe it. */
        public DuePeriod(TimeSpan period, Optional<Period> reportedAs, LocalDate dueOn) {
            this(period, reportedAs, dueOn, List.of());
        }

        /** A report under a period that covers the days to report. */
        public DuePeriod(TimeSpan period, LocalDate dueOn) {
            this(period, Optional.empty(), dueOn);
        }

        /** The day at whose end reporting starts: the last day of the period under which the report is made. */
        public LocalDate endsOn() {
            return reportedAs.map(Period::getEnd).orElseGet(period::getEnd);
        }

        /** Returns whether its due date has passed or is the given day. */
        boolean hasComeDue(LocalDate day) {
            return !dueOn.isAfter(day);
        }

        /** Returns whether it is requested on a day: its period has ended, though the report may still be on time. */
        boolean isAskedFor(LocalDate day) {
            return !endsOn().isAfter(day) || hasComeDue(day);
        }

        /** The number of reports: one for each institution that owes it. */
        public int reports() {
            return Math.max(1, institutions.size());
        }

        /** Returns the same report, owed by some institutions. */
        public DuePeriod by(List<String> owing) {
            Objects.requireNonNull(owing, "owing");
            return new DuePeriod(period, reportedAs, dueOn, owing);
        }
    }

    /** Returns the periods for which an indicator must be reported, by its id; empty if nothing is ever due. */
    List<DuePeriod> of(String indicator);
}
