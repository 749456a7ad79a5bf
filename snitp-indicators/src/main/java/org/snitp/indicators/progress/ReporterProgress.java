package org.snitp.indicators.progress;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snitp.indicators.progress.DuePeriods.DuePeriod;
import org.snitp.model.measurement.Measurement;

/**
 * The progress of the part of an indicator that one of several institutions reports. A part is never the whole, so it has
 * no status.
 *
 * @param actual the current value of the institution
 * @param coverage how many of its due reports were submitted
 * @param overdue its missing reports whose due date has passed
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

    /** Whether everything due from the institution was submitted on time. */
    public Punctuality punctuality() {
        return Punctuality.of(coverage, overdue.size(), false);
    }
}
