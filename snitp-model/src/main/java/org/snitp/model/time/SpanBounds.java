package org.snitp.model.time;

/**
 * Compares where spans begin and end. Nearly all are of whole months, which are compared as numbers: rules ask for each window and each
 * target, and two days would be made for each answer.
 */
final class SpanBounds {

    private SpanBounds() {}

    static boolean isForward(TimeSpan span) {
        Period first = first(span);
        Period last = last(span);
        return areOfMonths(first, last)
                ? last.endMonth() >= first.startMonth()
                : !last.getEnd().isBefore(first.getStart());
    }

    static boolean contains(TimeSpan outer, TimeSpan inner) {
        if (!inner.isForward()) {
            return false;
        }
        boolean begins = areOfMonths(first(outer), first(inner))
                ? first(inner).startMonth() >= first(outer).startMonth()
                : !inner.getStart().isBefore(outer.getStart());
        boolean ends = areOfMonths(last(outer), last(inner))
                ? last(inner).endMonth() <= last(outer).endMonth()
                : !inner.getEnd().isAfter(outer.getEnd());
        return begins && ends;
    }

    private static boolean areOfMonths(Period one, Period other) {
        return one.unit().isOfMonths() && other.unit().isOfMonths();
    }

    private static Period first(TimeSpan span) {
        return span instanceof PeriodRange range ? range.from() : (Period) span;
    }

    private static Period last(TimeSpan span) {
        return span instanceof PeriodRange range ? range.to() : (Period) span;
    }
}
