package org.snitp.indicators.progress;

import org.snitp.model.time.Period;

/**
 * What is reported of one period.
 *
 * @param first the first report: the total, where there is one
 * @param explained whether any report says why the result is as it is
 */
record ReportedPeriod(Slot first, boolean explained) {

    static ReportedPeriod of(Slot slot) {
        return new ReportedPeriod(slot, explains(slot));
    }

    Period period() {
        return first.period();
    }

    /** Returns the same, with one more report. */
    ReportedPeriod with(Slot slot) {
        return explained || !explains(slot) ? this : new ReportedPeriod(first, true);
    }

    private static boolean explains(Slot slot) {
        return !slot.isPlain() && slot.latest().getReason().isPresent();
    }
}
