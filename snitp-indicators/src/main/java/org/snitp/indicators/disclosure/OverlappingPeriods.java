package org.snitp.indicators.disclosure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.snitp.model.time.Period;

/** Periods that have days in common, but of which neither contains the other, such as a fiscal year and a calendar year. */
final class OverlappingPeriods {

    /** A reported period, seen from one of its ends: the sum of all values up to the other end is this much larger. */
    private record Step(LocalDate to, BigDecimal change) {}

    private OverlappingPeriods() {}

    /** Returns whether two of the periods overlap in part. */
    static boolean existIn(Collection<Period> periods) {
        List<Period> inOrder = periods.stream()
                .sorted(Comparator.comparing(Period::getStart)
                        .thenComparing(Comparator.comparing(Period::getEnd).reversed()))
                .toList();
        Deque<Period> around = new ArrayDeque<>();
        for (Period period : inOrder) {
            while (!around.isEmpty() && around.peek().getEnd().isBefore(period.getStart())) {
                around.pop();
            }
            if (!around.isEmpty() && !around.peek().contains(period)) {
                return true;
            }
            around.push(period);
        }
        return false;
    }

    /**
     * Returns whether the values of periods give the value of any time that is of a certain kind. They give the value from
     * one day to another if a chain of periods, added or subtracted, leads from the one day to the other.
     *
     * @param values the values by period
     * @param isWanted the test of a value; if it accepts a value, it accepts all smaller ones except zero
     */
    static boolean give(Map<Period, BigDecimal> values, Predicate<BigDecimal> isWanted) {
        Map<LocalDate, List<Step>> steps = new TreeMap<>();
        values.forEach((period, value) -> {
            LocalDate start = period.getStart();
            LocalDate end = period.getEnd().plusDays(1);
            steps.computeIfAbsent(start, unused -> new ArrayList<>()).add(new Step(end, value));
            steps.computeIfAbsent(end, unused -> new ArrayList<>()).add(new Step(start, value.negate()));
        });
        Map<LocalDate, BigDecimal> seen = new HashMap<>();
        for (LocalDate day : steps.keySet()) {
            if (!seen.containsKey(day)) {
                Map<LocalDate, BigDecimal> sums = sumsFrom(day, steps);
                if (anyDifference(sums.values(), isWanted)) {
                    return true;
                }
                seen.putAll(sums);
            }
        }
        return false;
    }

    /** Returns, in the order of days, the sum of all values up to each day that a chain of periods reaches. */
    private static Map<LocalDate, BigDecimal> sumsFrom(LocalDate first, Map<LocalDate, List<Step>> steps) {
        Map<LocalDate, BigDecimal> sums = new TreeMap<>(Map.of(first, BigDecimal.ZERO));
        Deque<LocalDate> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            LocalDate day = open.pop();
            BigDecimal sum = sums.getOrDefault(day, BigDecimal.ZERO);
            for (Step step : steps.getOrDefault(day, List.of())) {
                if (sums.putIfAbsent(step.to(), sum.add(step.change())) == null) {
                    open.push(step.to());
                }
            }
        }
        return sums;
    }

    /** The sums rise, so that the smallest differences are those from one to the next. */
    private static boolean anyDifference(Collection<BigDecimal> sums, Predicate<BigDecimal> isWanted) {
        List<BigDecimal> inOrder = List.copyOf(sums);
        return IntStream.range(1, inOrder.size())
                .mapToObj(i -> inOrder.get(i).subtract(inOrder.get(i - 1)))
                .anyMatch(isWanted);
    }
}
