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
import org.snitp.model.dimension.Category;
import org.snitp.model.statistics.Composition;
import org.snitp.model.statistics.Observation;
import org.snitp.model.statistics.Statistic;
import org.snitp.model.statistics.TotalReference;
import org.snitp.model.time.TimeSpan;

/** Holds the parts of a statistic against its total: they add up to it, and none is greater than it. */
final class StatisticSums {

    /** The unit of figures that are parts of one. */
    private static final Set<String> SHARES = Set.of("pondere", "share");

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
        record Key(TimeSpan period, Optional<String> category) {}
        Map<Key, Path> seen = new HashMap<>();
        for (int i = 0; i < statistic.getObservations().size(); i++) {
            Observation observation = statistic.getObservations().get(i);
            Path here = at.field("observations").index(i).field("period");
            Path first = seen.putIfAbsent(new Key(observation.getPeriod(), observation.getCategory()), here);
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
            BigDecimal sum = values.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal total = totals.get(period);
            if (total == null) {
                checkShares(period, values, sum);
            } else if (sum.compareTo(total) != 0) {
                report(Optional.empty(), period, sum, total);
            }
        });
    }

    /** Shares are rounded: each may be off by half a unit of its last digit. */
    private void checkShares(TimeSpan period, Map<String, BigDecimal> values, BigDecimal sum) {
        int scale = values.values().stream().mapToInt(BigDecimal::scale).max().orElse(0);
        BigDecimal tolerance =
                BigDecimal.valueOf(values.size()).movePointLeft(scale).divide(BigDecimal.valueOf(2));
        boolean complete = values.keySet().equals(categories());
        if (complete
                && SHARES.contains(statistic.getUnit().getRo())
                && sum.subtract(BigDecimal.ONE).abs().compareTo(tolerance) > 0) {
            report(Optional.of("shares"), period, sum, BigDecimal.ONE);
        }
    }

    private Set<String> categories() {
        return statistic.getBreakdown().stream()
                .flatMap(breakdown -> breakdown.getCategories().stream())
                .map(Category::getId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void checkOverlapping() {
        Map<TimeSpan, BigDecimal> totals = totals();
        parts().forEach((period, values) -> {
            BigDecimal total = totals.get(period);
            if (total != null) {
                values.values().stream()
                        .filter(value -> value.compareTo(total) > 0)
                        .findFirst()
                        .ifPresent(value -> report(Optional.of("part"), period, value, total));
            }
        });
    }

    private void report(Optional<String> variant, TimeSpan period, BigDecimal sum, BigDecimal total) {
        Map<String, String> arguments = new HashMap<>();
        variant.ifPresent(name -> arguments.put("variant", name));
        arguments.put("id", statistic.getId());
        arguments.put("period", period.toString());
        arguments.put("sum", sum.toPlainString());
        arguments.put("total", total.toPlainString());
        findings.add(Rule.PARTS_MAKE_TOTAL, at.field("id"), arguments);
    }

    /** The values by period and category; of one that stands twice the first. */
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
