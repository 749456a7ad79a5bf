package org.snitp.indicators.progress;

import java.time.LocalDate;

/**
 * What progress is computed for.
 *
 * @param asOf the day for which; what ends on it counts, what ends later does not
 * @param thresholds where the statuses part
 */
public record ProgressParameters(LocalDate asOf, Thresholds thresholds) {

    /** Returns the parameters for the end of a day, with the default thresholds. */
    public static ProgressParameters asOf(LocalDate day) {
        return new ProgressParameters(day, Thresholds.DEFAULT);
    }
}
