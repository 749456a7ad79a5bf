package org.snitp.indicators.progress;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.snitp.model.measurement.ObservationStatus;

/**
 * Sums of figures in many windows of time, in each of which a figure inside a longer one does not count.
 *
 * <p>Each figure is entered without those right inside it: then the sum of all that lie in a window is that of the longest among them,
 * as each window with the longer one has those inside. So one pass over figures and windows, by the days on which they begin, adds
 * in each window as many numbers as their number has binary digits, where each window would add all figures in it.
 */
final class NestedSums {

    /**
     * A sum.
     *
     * @param above the sum of the values or, where components are added, of the upper ones
     * @param below the sum of the lower ones
     * @param uncertain the statuses of what is not final in it
     */
    record Sum(BigDecimal above, BigDecimal below, Set<ObservationStatus> uncertain) {}

    /**
     * A window of time, by days since 1970.
     *
     * @param after the day before its first one
     * @param by its last day
     */
    record Window(long after, long by) {}

    /** A figure without those right inside it: what it adds, and how often it has a status. */
    private static final class Term {

        private final long start;
        private final long end;
        private final Set<ObservationStatus> uncertain;
        private final Map<ObservationStatus, Integer> statuses = new EnumMap<>(ObservationStatus.class);
        private BigDecimal above;
        private BigDecimal below;

        Term(Entry entry, Method method) {
            start = entry.period().getStart().toEpochDay();
            end = entry.period().getEnd().toEpochDay();
            above = (method.addsUp() ? entry.value() : entry.weighted()).orElseThrow();
            below = method.addsUp() ? BigDecimal.ZERO : entry.number().orElseThrow();
            uncertain = entry.uncertain();
            uncertain.forEach(status -> statuses.put(status, 1));
        }

        void without(BigDecimal above, BigDecimal below, Set<ObservationStatus> inside) {
            this.above = this.above.subtract(above);
            this.below = this.below.subtract(below);
            inside.forEach(status -> statuses.merge(status, -1, Integer::sum));
        }
    }

    private final List<Term> terms;

    /** The last days of all figures, in order. */
    private final long[] ends;

    private NestedSums(List<Term> terms) {
        this.terms = terms;
        this.ends =
                terms.stream().mapToLong(term -> term.end).sorted().distinct().toArray();
    }

    /** Returns the sums of figures that all count by themselves; absent if some overlap and neither is inside the other. */
    static Optional<NestedSums> of(List<Entry> entries, Method method) {
        List<Term> terms = new ArrayList<>(entries.size());
        Deque<Term> around = new ArrayDeque<>();
        for (Entry entry :
                entries.stream().sorted(Comparator.comparing(Entry::period)).toList()) {
            Term term = new Term(entry, method);
            BigDecimal above = term.above;
            BigDecimal below = term.below;
            while (!around.isEmpty() && around.peek().end < term.start) {
                around.pop();
            }
            if (!around.isEmpty() && around.peek().end < term.end) {
                return Optional.empty();
            }
            if (!around.isEmpty()) {
                around.peek().without(above, below, term.uncertain);
            }
            around.push(term);
            terms.add(term);
        }
        return Optional.of(new NestedSums(terms));
    }

    /** Returns the sum of each of some windows; absent for one without a figure. */
    List<Optional<Sum>> within(List<Window> windows) {
        List<Optional<Sum>> sums = new ArrayList<>(
                windows.stream().map(unused -> Optional.<Sum>empty()).toList());
        int[] latestFirst = IntStream.range(0, windows.size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> windows.get(i).after())
                        .reversed())
                .mapToInt(i -> i)
                .toArray();
        Sums known = new Sums(ends.length);
        int next = terms.size() - 1;
        for (int place : latestFirst) {
            Window window = windows.get(place);
            while (next >= 0 && terms.get(next).start > window.after()) {
                Term term = terms.get(next);
                known.add(Arrays.binarySearch(ends, term.end), term);
                next--;
            }
            int found = Arrays.binarySearch(ends, window.by());
            sums.set(place, known.upTo(found < 0 ? -found - 2 : found));
        }
        return sums;
    }

    /** Sums of the terms up to a place, of a number of places: a tree of Fenwick. */
    private static final class Sums {

        private final int[] counts;
        private final BigDecimal[] above;
        private final BigDecimal[] below;
        private final Map<ObservationStatus, int[]> statuses = new EnumMap<>(ObservationStatus.class);

        Sums(int places) {
            counts = new int[places + 1];
            above = new BigDecimal[places + 1];
            below = new BigDecimal[places + 1];
            Arrays.fill(above, BigDecimal.ZERO);
            Arrays.fill(below, BigDecimal.ZERO);
        }

        void add(int place, Term term) {
            for (int i = place + 1; i < counts.length; i += i & -i) {
                counts[i]++;
                above[i] = above[i].add(term.above);
                below[i] = below[i].add(term.below);
            }
            term.statuses.forEach((status, times) -> {
                int[] all = statuses.computeIfAbsent(status, unused -> new int[counts.length]);
                for (int i = place + 1; i < counts.length; i += i & -i) {
                    all[i] += times;
                }
            });
        }

        Optional<Sum> upTo(int place) {
            int count = 0;
            BigDecimal over = BigDecimal.ZERO;
            BigDecimal under = BigDecimal.ZERO;
            for (int i = place + 1; i > 0; i -= i & -i) {
                count += counts[i];
                over = over.add(above[i]);
                under = under.add(below[i]);
            }
            Set<ObservationStatus> uncertain = EnumSet.noneOf(ObservationStatus.class);
            statuses.forEach((status, times) -> {
                int all = 0;
                for (int i = place + 1; i > 0; i -= i & -i) {
                    all += times[i];
                }
                if (all > 0) {
                    uncertain.add(status);
                }
            });
            return count == 0 ? Optional.empty() : Optional.of(new Sum(over, under, uncertain));
        }
    }
}
