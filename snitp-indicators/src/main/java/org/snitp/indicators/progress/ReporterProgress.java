package org.snitp.indicators.progress;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snitp.indicators.progress.DuePeriods.DuePeriod;
import org.snitp.model.measurement.Measurement;

/**
 * How the part of an indicator stands that one of several institutions reports. A part is never the whole, so that it has no
 * status.
 *
 * @param actual what the institution has reached
 * @param coverage how much it reported of what was due from it
 * @param overdue its reports that are not there and whose last day has passed
 * @param latest its measurement of the latest period that has ended, with its reason, note and evidence
 */
public record ReporterProgress(
        Figure actual, Coverage coverage, List<DuePeriod> overdue, Optional<Measurement> latest) {

    /** Copies the list. */
    public ReporterProgress {
        Objects.requireNonNull(actual, "actual");
        Objects.requireNonNull(coverage, "coverage");
        Objects.requireNonNull(overdue, "overdue");
        Objects.requireNonNull(latest, "latest");
        overdue = List.copyOf(overdue);
    }

    /** Whether what was due from the institution is there, in time. */
    public Punctuality punctuality() {
        return Punctuality.of(coverage, overdue.size(), false);
    }
}
