package org.snitp.indicators.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.snitp.model.time.Period;

/** Which windows contain one of some periods: each of many targets asks that, and does not look at all of them. */
final class EarliestEnds {

    /** The earliest end of the periods that begin on a day or later, by that day. */
    private final TreeMap<LocalDate, LocalDate> ends = new TreeMap<>();

    EarliestEnds(Collection<Period> periods) {
        periods.forEach(period -> ends.merge(period.getStart(), period.getEnd(), EarliestEnds::earlier));
        LocalDate earliest = LocalDate.MAX;
        for (Map.Entry<LocalDate, LocalDate> end : ends.descendingMap().entrySet()) {
            earliest = earlier(earliest, end.getValue());
            end.setValue(earliest);
        }
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** Returns whether a period begins on a day or later, and ends by another one. */
    boolean hasWithin(LocalDate first, LocalDate last) {
        Map.Entry<LocalDate, LocalDate> end = ends.ceilingEntry(first);
        return end != null && !end.getValue().isAfter(last);
    }
}
