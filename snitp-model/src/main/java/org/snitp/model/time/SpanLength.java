package org.snitp.model.time;

import java.time.LocalDate;

/** Compares the lengths of spans. */
final class SpanLength {

    private SpanLength() {}

    static boolean areEqual(TimeSpan one, TimeSpan other) {
        int months = months(one);
        int others = months(other);
        return (months > 0 || others > 0) ? months == others : days(one) == days(other);
    }

    /** The number of whole months; 0 if it does not begin and end with months, or runs backwards. */
    private static int months(TimeSpan span) {
        LocalDate first = span.getStart();
        LocalDate last = span.getEnd();
        boolean whole = span.isForward() && first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
        return whole ? (last.getYear() - first.getYear()) * 12 + last.getMonthValue() - first.getMonthValue() + 1 : 0;
    }

    private static long days(TimeSpan span) {
        return span.getEnd().toEpochDay() - span.getStart().toEpochDay();
    }
}
