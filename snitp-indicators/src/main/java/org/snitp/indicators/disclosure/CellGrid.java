package org.snitp.indicators.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.snitp.model.measurement.Disaggregation;
import org.snitp.model.time.Period;

/** The figures of an indicator, by the categories of their cell and by their period. */
final class CellGrid {

    /** Receives a figure and the categories that add up to it. */
    @FunctionalInterface
    interface Sums {
        void accept(Map<String, String> cell, Set<String> along, Period period, int figure, List<Integer> parts);
    }

    /** Receives a figure and the periods that add up to it. */
    @FunctionalInterface
    interface Longer {
        void accept(Map<String, String> cell, Period period, int figure, List<Integer> parts);
    }

    /** Receives a figure and the previous one. */
    @FunctionalInterface
    interface Steps {
        void accept(Map<String, String> cell, Period period, int figure, int before);
    }

    private final Map<Map<String, String>, NavigableMap<Period, Integer>> cells = new LinkedHashMap<>();

    private final Disaggregation disaggregation;

    CellGrid(Disaggregation disaggregation) {
        this.disaggregation = disaggregation;
        cells.put(Map.of(), new TreeMap<>());
    }

    void put(Map<String, String> cell, Period period, int figure) {
        cells.computeIfAbsent(cell, unused -> new TreeMap<>()).put(period, figure);
    }

    /** Returns the figures of a cell by period, in ascending order. */
    NavigableMap<Period, Integer> of(Map<String, String> cell) {
        return cells.getOrDefault(cell, new TreeMap<>());
    }

    Set<Map<String, String>> cells() {
        return cells.keySet();
    }

    List<Period> periodsWithoutTotal() {
        Set<Period> periods = new HashSet<>();
        cells.values().forEach(figures -> periods.addAll(figures.keySet()));
        of(Map.of()).keySet().forEach(periods::remove);
        return periods.stream().sorted().toList();
    }

    /** Returns the figures that make the total of a period if that is not stated: those along the fewest dimensions. */
    List<Integer> partsOfTotal(Period period) {
        Set<String> along = cells.entrySet().stream()
                .filter(cell -> cell.getValue().containsKey(period))
                .findFirst()
                .orElseThrow()
                .getKey()
                .keySet();
        List<Map<String, String>> parts = cells.entrySet().stream()
                .filter(cell ->
                        cell.getKey().keySet().equals(along) && cell.getValue().containsKey(period))
                .map(Map.Entry::getKey)
                .toList();
        return figures(disaggregation.added(parts), period);
    }

    private List<Integer> figures(Collection<Map<String, String>> some, Period period) {
        List<Integer> figures = new ArrayList<>();
        for (Map<String, String> cell : some) {
            Integer figure = of(cell).get(period);
            if (figure != null) {
                figures.add(figure);
            }
        }
        return figures;
    }

    /** Visits the figures that are broken down along further dimensions, or whose category has parts. */
    void forEachSum(Sums action) {
        Map<Set<String>, List<Map<String, String>>> levels = new LinkedHashMap<>();
        cells.keySet()
                .forEach(cell -> levels.computeIfAbsent(cell.keySet(), unused -> new ArrayList<>())
                        .add(cell));
        levels.forEach((outer, wholes) -> levels.forEach((along, parts) -> {
            if (along.size() > outer.size() && along.containsAll(outer)) {
                Map<Map<String, String>, List<Map<String, String>>> byWhole = grouped(parts, outer);
                wholes.forEach(whole -> forEachSum(whole, along, byWhole.getOrDefault(whole, List.of()), action));
            }
        }));
        levels.forEach((along, wholes) -> {
            if (!disaggregation.nested(along).isEmpty()) {
                wholes.forEach(whole -> forEachNested(whole, along, wholes, action));
            }
        });
    }

    /** Visits the figures of a cell whose category has parts with figures, such as a region with its counties. */
    private void forEachNested(
            Map<String, String> whole, Set<String> along, List<Map<String, String>> level, Sums action) {
        of(whole).forEach((period, figure) -> {
            List<Map<String, String>> there =
                    level.stream().filter(cell -> of(cell).containsKey(period)).toList();
            disaggregation
                    .parts(whole, there)
                    .forEach(parts -> action.accept(whole, along, period, figure, figures(parts, period)));
        });
    }

    private static Map<Map<String, String>, List<Map<String, String>>> grouped(
            List<Map<String, String>> cells, Set<String> dimensions) {
        Map<Map<String, String>, List<Map<String, String>>> grouped = new HashMap<>();
        for (Map<String, String> cell : cells) {
            Map<String, String> whole = new HashMap<>(cell);
            whole.keySet().retainAll(dimensions);
            grouped.computeIfAbsent(whole, unused -> new ArrayList<>()).add(cell);
        }
        return grouped;
    }

    private void forEachSum(
            Map<String, String> whole, Set<String> along, List<Map<String, String>> cellsOf, Sums action) {
        of(whole).forEach((period, figure) -> {
            List<Integer> parts = figures(
                    disaggregation.added(cellsOf.stream()
                            .filter(cell -> of(cell).containsKey(period))
                            .toList()),
                    period);
            if (!parts.isEmpty()) {
                action.accept(whole, along, period, figure, parts);
            }
        });
    }

    /** Visits the figures of periods that contain others. */
    void forEachLongerPeriod(Longer action) {
        cells.forEach((cell, figures) -> figures.forEach((whole, figure) -> {
            List<Integer> parts = directlyInside(whole, figures.tailMap(whole, false));
            if (!parts.isEmpty()) {
                action.accept(cell, whole, figure, parts);
            }
        }));
    }

    /**
     * Returns the figures of the periods inside of one, but not those inside of another one that is inside of it.
     *
     * @param following the periods that begin with it and are shorter, or begin later; each before those inside of it
     */
    private static List<Integer> directlyInside(Period whole, SortedMap<Period, Integer> following) {
        LocalDate last = whole.getEnd();
        LocalDate until = LocalDate.MIN;
        List<Integer> parts = new ArrayList<>();
        for (Map.Entry<Period, Integer> next : following.entrySet()) {
            if (next.getKey().getStart().isAfter(last)) {
                break;
            }
            LocalDate end = next.getKey().getEnd();
            if (!end.isAfter(last) && end.isAfter(until)) {
                parts.add(next.getValue());
                until = end;
            }
        }
        return parts;
    }

    static boolean isInside(Period part, Period whole) {
        return !part.equals(whole) && whole.contains(part);
    }

    /** Visits the figures that have a previous one, by the end of their periods. */
    void forEachStep(Steps action) {
        cells.forEach((cell, figures) -> {
            List<Map.Entry<Period, Integer>> inOrder = figures.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey(Comparator.comparing(Period::getEnd)))
                    .toList();
            for (int i = 1; i < inOrder.size(); i++) {
                Map.Entry<Period, Integer> step = inOrder.get(i);
                action.accept(
                        cell, step.getKey(), step.getValue(), inOrder.get(i - 1).getValue());
            }
        });
    }

    /**
     * Returns whether one cell has a sum over periods and another one only the longer period: then figures add up without a
     * common figure between them; or whether two dimensions of a cell have categories that are part of others.
     */
    boolean isIrregular() {
        if (cells.keySet().stream()
                .anyMatch(cell -> disaggregation.nested(cell.keySet()).size() > 1)) {
            return true;
        }
        Set<Set<Period>> kinds = new LinkedHashSet<>();
        cells.values().forEach(figures -> kinds.add(Set.copyOf(figures.keySet())));
        return kinds.stream()
                .anyMatch(one -> kinds.stream()
                        .anyMatch(other -> one.stream()
                                .filter(period -> !other.contains(period))
                                .anyMatch(period -> other.stream()
                                        .filter(second -> !one.contains(second))
                                        .anyMatch(second -> period.contains(second) || second.contains(period)))));
    }
}
