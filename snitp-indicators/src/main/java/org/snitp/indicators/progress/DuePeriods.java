package org.snitp.indicators.progress;

import java.time.LocalDate;
import java.util.List;
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
     * @param dueOn the last day on which the report is in time
     */
    record DuePeriod(TimeSpan period, LocalDate dueOn) {}

    /** Returns the periods for which an indicator is to be reported, by its id; none if nothing is due ever. */
    List<DuePeriod> of(String indicator);
}
