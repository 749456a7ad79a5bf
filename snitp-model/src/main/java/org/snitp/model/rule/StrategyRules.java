package org.snitp.model.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.statistics.Statistic;
import org.snitp.model.strategy.Chapter;
import org.snitp.model.strategy.ExpectedResult;
import org.snitp.model.strategy.FundingSource;
import org.snitp.model.strategy.LegalInstrumentGroup;
import org.snitp.model.strategy.NestedObjective;
import org.snitp.model.strategy.Objective;
import org.snitp.model.strategy.Problem;
import org.snitp.model.strategy.RelatedStrategy;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.time.TimeSpan;
import org.snitp.model.time.Timing;

/** The rules of one strategy. */
final class StrategyRules {

    private final Strategy strategy;
    private final Path path;
    private final References references;
    private final Findings findings;
    private final Map<String, Path> objectiveCodes = new HashMap<>();
    private final IndicatorRules indicatorRules;
    private final ScheduleRules schedules;
    private final RoleRules roles;
    private final NameRules names;

    StrategyRules(Strategy strategy, Path path, References references, Findings findings) {
        this.strategy = strategy;
        this.path = path;
        this.references = references;
        this.findings = findings;
        this.indicatorRules = new IndicatorRules(TimeFrame.strategy(strategy.getHorizon()), references, findings);
        this.roles = new RoleRules(references.symbols(), findings);
        this.names = new NameRules(findings);
        this.schedules = new ScheduleRules(TimeFrame.strategy(strategy.getHorizon()), findings);
    }

    void check() {
        PlanTimeRules.requireForward(strategy.getHorizon(), path.field("horizon"), findings);
        findings.requireUnique(strategy.getChapters(), Chapter::getCode, "code", path.field("chapters"));
        findings.requireUnique(strategy.getProblems(), Problem::getCode, "code", path.field("problems"));
        checkRelatedStrategies();
        findings.requireUnique(
                strategy.getLegalInstruments(), LegalInstrumentGroup::getCode, "code", path.field("legalInstruments"));
        checkObjectives();
        LinkRules.check(strategy.getLinks(), path, findings);
        findings.requireUnique(
                strategy.getExpectedResults(), ExpectedResult::getCode, "code", path.field("expectedResults"));
        findings.requireUnique(
                strategy.getFundingSources(), FundingSource::getCode, "code", path.field("fundingSources"));
        findings.requireUnique(strategy.getStatistics(), Statistic::getId, "id", path.field("statistics"));
        new StatisticRules(strategy, path.field("statistics"), references, findings).check();
        strategy.getEvaluationCalendar()
                .ifPresent(calendar -> new CalendarRules(
                                calendar, strategy, path.field("evaluationCalendar"), references, findings)
                        .check());
    }

    private void checkRelatedStrategies() {
        List<RelatedStrategy> related = strategy.getRelatedStrategies();
        for (int i = 0; i < related.size(); i++) {
            Path at = path.field("relatedStrategies").index(i).field("period");
            related.get(i).getPeriod().ifPresent(period -> PlanTimeRules.requireForward(period, at, findings));
        }
    }

    private void checkObjectives() {
        LocatedObjective.top(strategy, path).forEach(this::check);
        CodeGaps.checkCodes(codes(strategy.getObjectives()), path.field("objectives"), findings);
        checkLevels();
    }

    private void check(LocatedObjective located) {
        Objective objective = located.objective();
        checkObjective(objective, located.at());
        for (LocatedObjective under : located.under()) {
            findings.requireUnder(objective.getCode(), under.objective().getCode(), under.at(), "code");
            check(under);
        }
        if (objective instanceof NestedObjective) {
            CodeGaps.checkCodes(codes(objective.subobjectives()), located.listUnder(), findings);
        }
    }

    private static List<String> codes(List<? extends Objective> objectives) {
        return objectives.stream().map(Objective::getCode).toList();
    }

    /** Reports the first objective that lies deeper than the levels that have a name. */
    private void checkLevels() {
        int named = strategy.getLevels().size();
        if (named > 0) {
            LocatedObjective.all(strategy, path).stream()
                    .filter(located -> located.level() > named)
                    .findFirst()
                    .ifPresent(located -> findings.add(
                            Rule.LEVELS_NAMED,
                            located.at().field("code"),
                            Map.of(
                                    "code",
                                    located.objective().getCode(),
                                    "level",
                                    String.valueOf(located.level()),
                                    "named",
                                    String.valueOf(named))));
        }
    }

    private void checkObjective(Objective objective, Path at) {
        findings.requireUnique(objective.getCode(), at.field("code"), objectiveCodes);
        TagRules.check(objective.getTags(), at, findings);
        LinkRules.check(objective.getLinks(), at, findings);
        references.requireStakeholders(objective.getStakeholders(), at);
        Path indicators = at.field("indicators");
        int[] traits = PlannedNumbers.traits(objective.getIndicators());
        indicatorRules.check(objective.getIndicators(), traits, objective.getCode(), List.of(), indicators);
        MilestoneTargetRules.check(objective.getIndicators(), traits, List.of(), indicators, references, findings);
        names.checkIndicators(objective, indicators);
        for (int i = 0; i < objective.getIndicators().size(); i++) {
            Indicator indicator = objective.getIndicators().get(i);
            checkTimings(indicator.getImplementation(), indicators.index(i).field("implementation"));
            checkTimings(indicator.getEvaluation(), indicators.index(i).field("evaluation"));
            schedules.check(indicator, indicators.index(i));
            roles.requireBody(indicator.getResponsible(), "indicator", indicators.index(i));
        }
    }

    private void checkTimings(List<Timing> timings, Path list) {
        for (int i = 0; i < timings.size(); i++) {
            if (timings.get(i) instanceof TimeSpan span) {
                PlanTimeRules.requireForward(span, list.index(i), findings);
            }
        }
    }
}
