package org.snitp.indicators.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.snitp.model.time.Period;

/**
 * The counts of one indicator, and how they add up: over categories, over the periods that a longer one contains, over
 * periods to what is reached altogether, and, where each value contains the earlier ones, from one period to the next.
 */
final class CountTable {

    private final AdditiveTable table = new AdditiveTable();
    private final Map<Map<String, String>, TreeMap<Period, Integer>> cells = new LinkedHashMap<>();
    private final Map<Integer, Cell> names = new HashMap<>();
    private boolean irregular;

    /**
     * Makes a table.
     *
     * @param reported the counts by cell and period; cells along fewer dimensions first
     */
    CountTable(Map<Map<String, String>, SortedMap<Period, BigDecimal>> reported) {
        cells.put(Map.of(), new TreeMap<>());
        reported.forEach((cell, periods) -> periods.forEach((period, value) -> put(cell, period, value)));
        addTotals();
        relateCategories();
        irregular = isIrregular();
    }

    private void put(Map<String, String> cell, Period period, BigDecimal value) {
        int figure = table.add(value);
        cells.computeIfAbsent(cell, unused -> new TreeMap<>()).put(period, figure);
        names.put(figure, Cell.of(period, cell));
    }

    /** Where a total is not reported, the cells along the fewest dimensions make one. */
    private void addTotals() {
        Set<Period> periods = new HashSet<>();
        cells.values().forEach(figures -> periods.addAll(figures.keySet()));
        cells.getOrDefault(Map.of(), new TreeMap<>()).keySet().forEach(periods::remove);
        for (Period period : periods.stream().sorted().toList()) {
            Set<String> along = cells.entrySet().stream()
                    .filter(cell -> cell.getValue().containsKey(period))
                    .findFirst()
                    .orElseThrow()
                    .getKey()
                    .keySet();
            BigDecimal sum =
                    parts(Map.of(), along, period).stream().map(table::value).reduce(BigDecimal.ZERO, BigDecimal::add);
            put(Map.of(), period, sum);
        }
    }

    private void relateCategories() {
        Set<Set<String>> levels = new HashSet<>();
        cells.keySet().forEach(cell -> levels.add(cell.keySet()));
        cells.forEach((whole, figures) -> levels.stream()
                .filter(along -> along.size() > whole.size() && along.containsAll(whole.keySet()))
                .forEach(along -> figures.forEach((period, figure) -> {
                    List<Integer> parts = parts(whole, along, period);
                    if (!parts.isEmpty()) {
                        table.relate(figure, parts);
                    }
                })));
    }

    private List<Integer> parts(Map<String, String> whole, Set<String> along, Period period) {
        List<Integer> parts = new ArrayList<>();
        cells.forEach((cell, figures) -> {
            Integer figure = figures.get(period);
            boolean inside = cell.keySet().equals(along) && cell.entrySet().containsAll(whole.entrySet());
            if (inside && figure != null) {
                parts.add(figure);
            }
        });
        return parts;
    }

    /**
     * Tells whether a sum over periods in one cell meets a longer period in another that lacks it: then figures add up that
     * have no common figure between them.
     */
    private boolean isIrregular() {
        return cells.values().stream()
                .anyMatch(one -> cells.values().stream()
                        .anyMatch(other -> one.keySet().stream()
                                .filter(period -> !other.containsKey(period))
                                .anyMatch(period -> other.keySet().stream()
                                        .filter(second -> !one.containsKey(second))
                                        .anyMatch(second -> period.contains(second) || second.contains(period)))));
    }

    /** States that the values of periods add up to those of longer ones. */
    void relatePeriods() {
        for (TreeMap<Period, Integer> figures : List.copyOf(cells.values())) {
            figures.forEach((whole, figure) -> {
                List<Integer> parts = figures.keySet().stream()
                        .filter(part -> isDirectlyInside(part, whole, figures.keySet()))
                        .map(figures::get)
                        .toList();
                if (!parts.isEmpty()) {
                    table.relate(figure, parts);
                }
            });
        }
    }

    private static boolean isDirectlyInside(Period part, Period whole, Set<Period> all) {
        return isInside(part, whole)
                && all.stream().noneMatch(between -> isInside(part, between) && isInside(between, whole));
    }

    private static boolean isInside(Period part, Period whole) {
        return !part.equals(whole) && whole.contains(part);
    }

    /** States that each value contains the earlier one: what was added in between could be computed. */
    void relateGrowth(Optional<BigDecimal> baseline) {
        for (TreeMap<Period, Integer> figures : cells.values()) {
            List<Integer> inOrder = figures.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey(
                            (one, other) -> one.getEnd().compareTo(other.getEnd())))
                    .map(Map.Entry::getValue)
                    .toList();
            for (int i = 1; i < inOrder.size(); i++) {
                table.relate(inOrder.get(i), List.of(inOrder.get(i - 1)));
            }
        }
        TreeMap<Period, Integer> totals = cells.getOrDefault(Map.of(), new TreeMap<>());
        if (!totals.isEmpty()) {
            baseline.ifPresent(before -> table.relateToKnown(totals.firstEntry().getValue(), before));
        }
    }

    /** States which periods make what is reached altogether in a cell. */
    void relateActual(Map<String, String> cell, BigDecimal value, List<Period> periods) {
        TreeMap<Period, Integer> figures = cells.getOrDefault(cell, new TreeMap<>());
        irregular |= !figures.keySet().containsAll(periods);
        int figure = table.add(value);
        names.put(figure, Cell.actual(cell));
        List<Integer> parts =
                periods.stream().filter(figures::containsKey).map(figures::get).toList();
        if (!parts.isEmpty()) {
            table.relate(figure, parts);
        }
    }

    /** Decides what is withheld. */
    Suppression suppress(DisclosureRule rule, Optional<BigDecimal> upper) {
        Optional<BitSet> withheld = ComplementarySuppression.choose(table, rule, upper);
        if (withheld.isEmpty() || (irregular && hasSensitive(rule))) {
            return Suppression.WHOLE;
        }
        Set<Cell> sensitive = new HashSet<>();
        Set<Cell> complementary = new HashSet<>();
        withheld.get().stream()
                .forEach(figure ->
                        (rule.isSensitive(table.value(figure)) ? sensitive : complementary).add(names.get(figure)));
        return new Suppression(false, sensitive, complementary);
    }

    private boolean hasSensitive(DisclosureRule rule) {
        for (int figure = 0; figure < table.size(); figure++) {
            if (rule.isSensitive(table.value(figure))) {
                return true;
            }
        }
        return false;
    }
}
