package org.snitp.model.rule;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snitp.model.dimension.Category;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.measurement.Disaggregation;
import org.snitp.model.statistics.Composition;
import org.snitp.model.statistics.Observation;
import org.snitp.model.statistics.Statistic;
import org.snitp.model.statistics.TotalReference;
import org.snitp.model.time.TimeSpan;

/** Compares the parts of a statistic with its total: they add up to it, and none is greater. */
final class StatisticSums {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int MAX_NAMED = 100;

    /** The units of figures that are shares, with the whole in each unit. */
    private static final Map<String, BigDecimal> SHARES = Map.of(
            "pondere", BigDecimal.ONE,
            "share", BigDecimal.ONE,
            "%", HUNDRED,
            "procent", HUNDRED,
            "procente", HUNDRED,
            "percent", HUNDRED);

    private final Statistic statistic;
    private final Path at;
    private final Map<String, Statistic> byId;
    private final Findings findings;

    private StatisticSums(Statistic statistic, Path at, Map<String, Statistic> byId, Findings findings) {
        this.statistic = statistic;
        this.at = at;
        this.byId = byId;
        this.findings = findings;
    }

    /**
     * Checks a statistic.
     *
     * @param byId all statistics of the strategy
     */
    static void check(Statistic statistic, Path at, Map<String, Statistic> byId, Findings findings) {
        StatisticSums sums = new StatisticSums(statistic, at, byId, findings);
        sums.requireOnce();
        if (statistic.getComposition().equals(Optional.of(Composition.PARTS))) {
            sums.checkParts();
        } else if (statistic.getComposition().equals(Optional.of(Composition.OVERLAPPING))) {
            sums.checkOverlapping();
        }
    }

    private void requireOnce() {
        // One text for both: a hash table orders texts with the same hash, so that lookups stay fast.
        Map<String, Path> seen = new HashMap<>();
        for (int i = 0; i < statistic.getObservations().size(); i++) {
            Observation observation = statistic.getObservations().get(i);
            Path here = at.field("observations").index(i).field("period");
            Path first = seen.putIfAbsent(
                    observation.getPeriod() + " " + observation.getCategory().orElse(""), here);
            if (first != null) {
                findings.add(
                        Rule.OBSERVATION_ONCE,
                        here,
                        Map.of("period", observation.getPeriod().toString()),
                        List.of(first));
            }
        }
    }

    private void checkParts() {
        Map<TimeSpan, BigDecimal> totals = totals();
        Map<TimeSpan, Map<String, BigDecimal>> parts = parts();
        parts.forEach((period, values) -> {
            dropNested(values);
            BigDecimal sum = values.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal total = totals.get(period);
            if (total == null) {
                checkShares(period, values, sum);
            } else if (differ(sum, total, rounding(Stream.concat(values.values().stream(), Stream.of(total))))) {
                reportParts(period, values.keySet(), sum, total);
            }
        });
    }

    private void reportParts(TimeSpan period, Set<String> given, BigDecimal sum, BigDecimal total) {
        Set<String> missing = missing(given);
        Map<String, String> arguments = arguments(period, sum, total);
        if (!missing.isEmpty()) {
            arguments.put("variant", "incomplete");
            arguments.put("missing", String.join(", ", missing));
        }
        findings.add(Rule.PARTS_MAKE_TOTAL, at.field("id"), arguments);
    }

    private void checkShares(TimeSpan period, Map<String, BigDecimal> values, BigDecimal sum) {
        BigDecimal whole = SHARES.get(statistic.getUnit().official());
        boolean complete = categories().containsAll(values.keySet())
                && missing(values.keySet()).isEmpty();
        if (complete && whole != null && differ(sum, whole, roundingOfShares(values))) {
            report("shares", period, sum, whole);
        }
    }

    private static boolean differ(BigDecimal sum, BigDecimal total, BigDecimal rounding) {
        return sum.subtract(total).abs().compareTo(rounding) > 0;
    }

    /**
     * The tolerance of a sum: half a unit of the last decimal place for each figure. Whole numbers are exact, unless others
     * beside them have decimals.
     */
    private static BigDecimal rounding(Stream<BigDecimal> figures) {
        List<BigDecimal> all = figures.toList();
        int most = all.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        return most <= 0
                ? BigDecimal.ZERO
                : all.stream()
                        .map(figure -> HALF.movePointLeft(figure.scale() > 0 ? figure.scale() : most))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Shares are also rounded if they are whole percentages. */
    private static BigDecimal roundingOfShares(Map<String, BigDecimal> values) {
        int scale = values.values().stream().mapToInt(BigDecimal::scale).max().orElse(0);
        return HALF.multiply(BigDecimal.valueOf(values.size())).movePointLeft(Math.max(0, scale));
    }

    private Set<String> categories() {
        return statistic.getBreakdown().stream()
                .flatMap(breakdown -> breakdown.getCategories().stream())
                .map(Category::getId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the categories that make the whole with some that are given; regions stand for their counties. */
    private Set<String> missing(Set<String> given) {
        Dimension breakdown = statistic.getBreakdown().orElse(null);
        if (breakdown == null || !isNested(breakdown)) {
            Set<String> missing = categories();
            missing.removeAll(given);
            return missing;
        }
        Set<String> along = Set.of(breakdown.getId());
        return new TreeSet<>(new Disaggregation(List.of(breakdown)).missing(along, cells(breakdown, given), MAX_NAMED));
    }

    private static boolean isNested(Dimension breakdown) {
        return breakdown.getCategories().stream()
                .anyMatch(category -> category.getPartOf().isPresent());
    }

    private static List<Map<String, String>> cells(Dimension breakdown, Set<String> categories) {
        return categories.stream()
                .map(category -> Map.of(breakdown.getId(), category))
                .toList();
    }

    /** Drops the values of categories that are part of another one with a value. */
    private void dropNested(Map<String, BigDecimal> values) {
        statistic.getBreakdown().filter(StatisticSums::isNested).ifPresent(breakdown -> {
            Set<String> added = new Disaggregation(List.of(breakdown))
                    .added(cells(breakdown, values.keySet())).stream()
                            .map(cell -> cell.getOrDefault(breakdown.getId(), ""))
                            .collect(Collectors.toSet());
            values.keySet().retainAll(added);
        });
    }

    private void checkOverlapping() {
        Map<TimeSpan, BigDecimal> totals = totals();
        parts().forEach((period, values) -> {
            BigDecimal total = totals.get(period);
            if (total != null) {
                values.values().stream()
                        .filter(value -> value.compareTo(total) > 0)
                        .findFirst()
                        .ifPresent(value -> report("part", period, value, total));
            }
        });
    }

    private void report(String variant, TimeSpan period, BigDecimal sum, BigDecimal total) {
        Map<String, String> arguments = arguments(period, sum, total);
        arguments.put("variant", variant);
        findings.add(Rule.PARTS_MAKE_TOTAL, at.field("id"), arguments);
    }

    private Map<String, String> arguments(TimeSpan period, BigDecimal sum, BigDecimal total) {
        Map<String, String> arguments = new HashMap<>();
        arguments.put("id", statistic.getId());
        arguments.put("period", period.toString());
        arguments.put("sum", sum.toPlainString());
        arguments.put("total", total.toPlainString());
        return arguments;
    }

    /** The values by period and category; of duplicates the first. */
    private Map<TimeSpan, Map<String, BigDecimal>> parts() {
        Map<TimeSpan, Map<String, BigDecimal>> parts = new LinkedHashMap<>();
        for (Observation observation : statistic.getObservations()) {
            observation
                    .getCategory()
                    .ifPresent(
                            category -> parts.computeIfAbsent(observation.getPeriod(), period -> new LinkedHashMap<>())
                                    .putIfAbsent(category, observation.getValue()));
        }
        return parts;
    }

    private Map<TimeSpan, BigDecimal> totals() {
        Optional<TotalReference> reference = statistic.getTotal();
        Statistic whole =
                reference.isEmpty() ? statistic : byId.get(reference.get().getStatistic());
        if (whole == null) {
            return Map.of();
        }
        Optional<String> category = reference.flatMap(TotalReference::getCategory);
        return whole.getObservations().stream()
                .filter(observation -> observation.getCategory().equals(category))
                .collect(Collectors.toMap(Observation::getPeriod, Observation::getValue, (first, second) -> first));
    }
}
