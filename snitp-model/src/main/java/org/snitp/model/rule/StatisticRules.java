package org.snitp.model.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.snitp.model.dimension.Category;
import org.snitp.model.statistics.Observation;
import org.snitp.model.statistics.Statistic;
import org.snitp.model.statistics.TotalReference;
import org.snitp.model.strategy.Strategy;

/** The rules of a strategy's statistics: their categories exist, and their parts add up to the total. */
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
                .ifPresent(breakdown -> DimensionRules.check(breakdown, at.field("breakdown"), references, findings));
        Path observations = at.field("observations");
        for (int i = 0; i < statistic.getObservations().size(); i++) {
            Observation observation = statistic.getObservations().get(i);
            Path here = observations.index(i);
            PlanTimeRules.requireForward(observation.getPeriod(), here.field("period"), findings);
            observation.getCategory().ifPresent(category -> requireCategory(category, statistic, here));
            ThousandsRules.check(observation.getValue(), here.field("value"), findings);
        }
        statistic.getTotal().ifPresent(total -> checkTotal(total, at.field("total")));
        StatisticSums.check(statistic, at, byId, findings);
    }

    private void checkTotal(TotalReference total, Path at) {
        Statistic whole = byId.get(total.getStatistic());
        if (whole == null) {
            references.requireKnown(total.getStatistic(), byId.keySet(), at.field("statistic"));
        } else {
            total.getCategory().ifPresent(category -> requireCategory(category, whole, at));
        }
    }

    private void requireCategory(String category, Statistic statistic, Path subject) {
        List<String> known = statistic.getBreakdown().stream()
                .flatMap(breakdown -> breakdown.getCategories().stream())
                .map(Category::getId)
                .toList();
        references.requireKnown(category, known, subject.field("category"));
    }
}
