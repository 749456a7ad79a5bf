package org.snitp.model.rule;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snitp.model.dimension.Category;
import org.snitp.model.statistics.Composition;
import org.snitp.model.statistics.Observation;
import org.snitp.model.statistics.Statistic;
import org.snitp.model.statistics.TotalReference;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.time.TimeSpan;

/** The rules of a strategy's statistics: categories that exist, and parts that add up to the total. */
final class StatisticRules {

    private final List<Statistic> statistics;
    private final Path path;
    private final References references;
    private final Findings findings;
    private final Map<String, Statistic> byId = new HashMap<>();

    StatisticRules(Strategy strategy, Path path, References references, Findings findings) {
        this.statistics = strategy.getStatistics();
        this.path = path;
        this.references = references;
        this.findings = findings;
        statistics.forEach(statistic -> byId.putIfAbsent(statistic.getId(), statistic));
    }

    void check() {
        for (int i = 0; i < statistics.size(); i++) {
            check(statistics.get(i), path.index(i));
        }
    }

    private void check(Statistic statistic, Path at) {
        statistic
                .getBreakdown()
                .ifPresent(breakdown -> findings.requireUnique(
                        breakdown.getCategories(),
                        Category::getId,
                        "id",
                        at.field("breakdown").field("categories")));
        Path observations = at.field("observations");
        for (int i = 0; i < statistic.getObservations().size(); i++) {
            Observation observation = statistic.getObservations().get(i);
            Path here = observations.index(i);
            PlanTimeRules.requireForward(observation.getPeriod(), here.field("period"), findings);
            observation.getCategory().ifPresent(category -> requireCategory(category, statistic, here));
        }
        statistic.getTotal().ifPresent(total -> checkTotal(total, at.field("total")));
        if (statistic.getComposition().equals(Optional.of(Composition.PARTS))) {
            checkSums(statistic, at);
        }
    }

    private void checkTotal(TotalReference total, Path at) {
        Statistic whole = byId.get(total.getStatistic());
        if (whole == null) {
            references.requireKnown(total.getStatistic(), byId.keySet(), at.field("statistic"));
        } else {
            total.getCategory().ifPresent(category -> requireCategory(category, whole, at));
        }
    }

    private void requireCategory(String category, Statistic statistic, Path owner) {
        List<String> known = statistic.getBreakdown().stream()
                .flatMap(breakdown -> breakdown.getCategories().stream())
                .map(Category::getId)
                .toList();
        references.requireKnown(category, known, owner.field("category"));
    }

    private void checkSums(Statistic statistic, Path at) {
        Map<TimeSpan, BigDecimal> totals = totals(statistic);
        Map<TimeSpan, BigDecimal> sums = statistic.getObservations().stream()
                .filter(observation -> observation.getCategory().isPresent())
                .collect(Collectors.toMap(
                        Observation::getPeriod, Observation::getValue, BigDecimal::add, LinkedHashMap::new));
        sums.forEach((period, sum) -> {
            BigDecimal total = totals.get(period);
            if (total != null && sum.compareTo(total) != 0) {
                findings.add(
                        Rule.PARTS_MAKE_TOTAL,
                        at.field("id"),
                        Map.of(
                                "id", statistic.getId(),
                                "period", period.toString(),
                                "sum", sum.toPlainString(),
                                "total", total.toPlainString()));
            }
        });
    }

    private Map<TimeSpan, BigDecimal> totals(Statistic statistic) {
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
