package org.snitp.indicators.progress;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What progress is computed for.
 *
 * @param asOf the day for which; what ends on it counts, what ends later does not
 * @param thresholds where the statuses part
 * @param knownOn the day of knowledge: what was reported later is not known, and what it replaced counts; absent where all
 *     that is reported counts
 */
public record ProgressParameters(LocalDate asOf, Thresholds thresholds, Optional<LocalDate> knownOn) {

    /** Returns the parameters by which all that is reported counts. */
    public ProgressParameters(LocalDate asOf, Thresholds thresholds) {
        this(asOf, thresholds, Optional.empty());
    }

    /** Returns the parameters for the end of a day, with the default thresholds. */
    public static ProgressParameters asOf(LocalDate day) {
        return new ProgressParameters(day, Thresholds.DEFAULT);
    }

    /** Returns the same parameters as of a day of knowledge. */
    public ProgressParameters withKnownOn(LocalDate day) {
        return new ProgressParameters(asOf, thresholds, Optional.of(day));
    }

    /** The day on which is told whether a report is overdue: that of knowledge, else that for which progress is computed. */
    LocalDate reportsUntil() {
        return knownOn.orElse(asOf);
    }
}
