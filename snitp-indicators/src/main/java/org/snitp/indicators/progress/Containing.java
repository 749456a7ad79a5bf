package org.snitp.indicators.progress;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.snitp.model.time.Period;
import org.snitp.model.time.TimeSpan;

/** Finds those of many periods that contain a span of time, without a look at each of them. */
final class Containing {

    private final List<Period> byStart;
    private final long[] starts;

    /** The latest end of each half, quarter and so on: that of the node {@code i} is the later one of {@code 2i} and {@code 2i + 1}. */
    private final long[] ends;

    private final int leaves;

    Containing(Collection<Period> periods) {
        byStart = periods.stream().sorted(Comparator.naturalOrder()).toList();
        starts = byStart.stream()
                .mapToLong(period -> period.getStart().toEpochDay())
                .toArray();
        leaves = 2 * Integer.highestOneBit(Math.max(1, byStart.size()));
        ends = new long[2 * leaves];
        Arrays.fill(ends, Long.MIN_VALUE);
        for (int i = 0; i < starts.length; i++) {
            ends[leaves + i] = byStart.get(i).getEnd().toEpochDay();
        }
        for (int i = leaves - 1; i > 0; i--) {
            ends[i] = Math.max(ends[2 * i], ends[2 * i + 1]);
        }
    }

    /** Returns whether one of the periods in which each day of a span lies meets a condition. */
    boolean any(TimeSpan span, Predicate<Period> condition) {
        return any(1, 0, leaves, span.getStart().toEpochDay(), span.getEnd().toEpochDay(), condition);
    }

    /** The same of those of one node, whose places are from a first one up to, but not including, a last one. */
    private boolean any(int node, int first, int last, long start, long end, Predicate<Period> condition) {
        if (ends[node] < end || first >= starts.length || starts[first] > start) {
            return false;
        }
        if (node >= leaves) {
            return condition.test(byStart.get(first));
        }
        int middle = (first + last) / 2;
        return any(2 * node, first, middle, start, end, condition)
                || any(2 * node + 1, middle, last, start, end, condition);
    }
}
