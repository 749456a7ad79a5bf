package org.snitp.measurements;

import org.snitp.model.time.Period;

/**
 * A period, with its days as day numbers from 1970.
 *
 * @param period the period
 * @param firstDay its first day
 * @param lastDay its last day
 */
record PeriodDays(Period period, int firstDay, int lastDay) {

    static PeriodDays of(Period period) {
        return new PeriodDays(period, (int) period.getStart().toEpochDay(), (int)
                period.getEnd().toEpochDay());
    }
}
