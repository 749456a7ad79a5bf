package org.snitp.indicators.progress;

import org.snitp.model.time.Period;

/**
 * The reports of one period.
 *
 * @param first the first report: the total, if there is one
 * @param explained whether any report gives a reason for the result
 */
record ReportedPeriod(Slot first, boolean explained) {

    static ReportedPeriod of(Slot slot) {
        return new ReportedPeriod(slot, explains(slot));
    }

    Period period() {
        return first.period();
    }

    /** Returns the same reports, with one more. */
    ReportedPeriod with(Slot slot) {
        return explained || !explains(slot) ? this : new ReportedPeriod(first, true);
    }

    private static boolean explains(Slot slot) {
        return !slot.isPlain() && slot.latest().getReason().isPresent();
    }
}
