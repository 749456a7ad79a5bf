package org.snitp.indicators.progress;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.snitp.model.time.Period;

/**
 * What has periods, by the days on which these end: each of many targets asks for the last one in its window, and does not look at all
 * of them.
 *
 * @param <T> what has a period
 */
final class ByEnd<T> {

    private final List<T> inOrder;
    private final long[] ends;

    /** The latest first day of each half, quarter and so on: that of the node {@code i} is the later one of {@code 2i} and {@code 2i + 1}. */
    private final long[] starts;

    /** More than there are periods. */
    private final int leaves;

    /**
     * Prepares the search.
     *
     * @param inOrder what is searched, in the order of ends
     * @param period its period
     */
    ByEnd(List<T> inOrder, Function<T, Period> period) {
        this.inOrder = inOrder;
        this.ends = inOrder.stream()
                .mapToLong(one -> period.apply(one).getEnd().toEpochDay())
                .toArray();
        this.leaves = 2 * Integer.highestOneBit(Math.max(1, inOrder.size()));
        this.starts = new long[2 * leaves];
        Arrays.fill(starts, Long.MIN_VALUE);
        for (int i = 0; i < ends.length; i++) {
            starts[leaves + i] = period.apply(inOrder.get(i)).getStart().toEpochDay();
        }
        for (int i = leaves - 1; i > 0; i--) {
            starts[i] = Math.max(starts[2 * i], starts[2 * i + 1]);
        }
    }

    /** Returns the number of those that end by a day. */
    int countBy(LocalDate day) {
        long last = day.toEpochDay();
        int low = 0;
        int high = ends.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] <= last) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns the last one that begins after a day and ends by another one. */
    Optional<T> last(LocalDate after, LocalDate by) {
        int place = lastPlace(after, by);
        return place < 0 ? Optional.empty() : Optional.of(inOrder.get(place));
    }

    /** Returns the place of the last one that begins after a day and ends by another one; -1 if there is none. */
    int lastPlace(LocalDate after, LocalDate by) {
        long least = after.toEpochDay();
        int end = countBy(by);
        int node = leaves + end;
        // Up, as long as all to the left of the node begin too early, and then down to the last one that does not.
        while (node > 1) {
            if ((node & 1) == 1 && starts[node - 1] > least) {
                node--;
                while (node < leaves) {
                    node = starts[2 * node + 1] > least ? 2 * node + 1 : 2 * node;
                }
                return node - leaves;
            }
            node >>= 1;
        }
        return -1;
    }

    /** Returns the place of the last one that ends on a day; -1 if there is none. */
    int lastPlaceOn(LocalDate day) {
        int place = countBy(day) - 1;
        return place >= 0 && ends[place] == day.toEpochDay() ? place : -1;
    }

    T get(int place) {
        return inOrder.get(place);
    }
}
