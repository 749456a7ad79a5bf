package org.snitp.model.rule;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.snitp.model.Bundle;
import org.snitp.model.dimension.Category;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.evaluation.CommitteeSession;
import org.snitp.model.evaluation.EvaluationCalendar;
import org.snitp.model.evaluation.EvaluationType;
import org.snitp.model.evaluation.IndependentExperts;
import org.snitp.model.evaluation.MonitoringReport;
import org.snitp.model.evaluation.StrategyEvaluation;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.institution.Abbreviation;
import org.snitp.model.institution.Institution;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.institution.InstitutionType;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.statistics.Composition;
import org.snitp.model.statistics.Observation;
import org.snitp.model.statistics.Statistic;
import org.snitp.model.strategy.GeneralObjective;
import org.snitp.model.strategy.SpecificObjective;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;
import org.snitp.model.time.PeriodRange;
import org.snitp.model.time.Recurrence;

/** A strategy, its institutions and its plan that keep every rule: what the tests spoil. */
final class Sound {

    static final LocalizedText TEXT = LocalizedText.of("Text");

    static final InstitutionRegistry REGISTRY = InstitutionRegistry.builder()
            .id("institutions")
            .addInstitutions(institution("MAI"), institution("ANITP").withPartOf("MAI"), institution("CIM"))
            .addAbbreviations(Abbreviation.builder().id("MNIR").name(TEXT).build())
            .build();

    static final MonitoringReport REPORT = MonitoringReport.builder()
            .id("R1")
            .period(Period.year(2024))
            .addPreparedBy("ANITP")
            .addContributors("MAI")
            .includedIn("E1")
            .build();
    static final CommitteeSession SESSION = CommitteeSession.builder()
            .id("S1")
            .body("CIM")
            .recurrence(Recurrence.ANNUAL)
            .build();
    static final StrategyEvaluation EVALUATION = StrategyEvaluation.builder()
            .id("E1")
            .type(EvaluationType.INTERIM)
            .covers(PeriodRange.parse("2024/2026"))
            .addApprovedBy("CIM")
            .addPresentedTo("MAI")
            .independentExperts(
                    IndependentExperts.builder().addContractedBy("ANITP").build())
            .build();
    static final EvaluationCalendar CALENDAR = EvaluationCalendar.builder()
            .coordinator("ANITP")
            .addReports(REPORT)
            .addSessions(SESSION)
            .addEvaluations(EVALUATION)
            .build();

    static final SpecificObjective SPECIFIC = specific("1.1").withIndicators(indicator("1.1-1"));
    static final GeneralObjective GENERAL = GeneralObjective.builder()
            .code("1")
            .title(TEXT)
            .addSpecificObjectives(SPECIFIC, specific("1.2"))
            .build();
    static final Strategy STRATEGY = Strategy.builder()
            .id("SNITP")
            .title(TEXT)
            .horizon(PeriodRange.parse("2024/2028"))
            .addGeneralObjectives(GENERAL)
            .evaluationCalendar(CALENDAR)
            .build();

    static final Indicator INDICATOR = indicator("1.1.1-1");
    static final Action ACTION = action("1.1.1").withIndicators(INDICATOR);
    static final ActionPlan PLAN = ActionPlan.builder()
            .id("PNA")
            .strategy("SNITP")
            .period(PeriodRange.parse("2024/2026"))
            .addActions(ACTION)
            .build();

    static final Bundle BUNDLE = Bundle.of(STRATEGY, REGISTRY, PLAN);

    /**
     * Rules about what could be said, or said better. The small objects of the tests say as little as they can, so these
     * findings are left out where others are asked for; {@link #notes} has them.
     */
    private static final Set<Rule> NOTES = EnumSet.of(
            Rule.OBJECTIVE_SERVED,
            Rule.DENOMINATOR_STATED,
            Rule.INSTITUTION_USED,
            Rule.CODES_CONSECUTIVE,
            Rule.INDICATOR_NAME_ONCE,
            Rule.ACTION_TITLE_ONCE,
            Rule.EVALUATION_INSIDE_PLAN,
            Rule.WORK_SCHEDULED,
            Rule.INDICATOR_REPORTED,
            Rule.MEASURE_STATED,
            Rule.UNIT_STATED,
            Rule.INDICATORS_STATED,
            Rule.REPORTING_STATED);

    private Sound() {}

    static Bundle with(Strategy strategy) {
        return Bundle.of(strategy, REGISTRY, PLAN);
    }

    static Bundle with(EvaluationCalendar calendar) {
        return with(STRATEGY.withEvaluationCalendar(calendar));
    }

    static Bundle with(GeneralObjective... objectives) {
        return with(STRATEGY.withGeneralObjectives(objectives));
    }

    static Bundle with(ActionPlan plan) {
        return Bundle.of(STRATEGY, REGISTRY, plan);
    }

    static Bundle with(Action... actions) {
        return with(PLAN.withActions(actions));
    }

    static Bundle with(Indicator... indicators) {
        return with(ACTION.withIndicators(indicators));
    }

    static InstitutionRegistry registry(Institution... institutions) {
        return REGISTRY.withInstitutions(institutions);
    }

    static Institution institution(String id) {
        return Institution.builder()
                .id(id)
                .type(InstitutionType.AGENCY)
                .name(TEXT)
                .build();
    }

    static SpecificObjective specific(String code) {
        return SpecificObjective.builder().code(code).title(TEXT).build();
    }

    static Indicator indicator(String id) {
        return Indicator.builder().id(id).name(TEXT).addResponsible("ANITP").build();
    }

    static Action action(String code) {
        return Action.builder()
                .code(code)
                .title(TEXT)
                .addResponsible("ANITP")
                .addSupport("MAI")
                .addResults(TEXT)
                .addImplementation(PeriodRange.parse("2024/2026"))
                .addEvaluation(Recurrence.ANNUAL)
                .build();
    }

    /** Returns a statistic of parts, women and men, with the given figures. */
    static Statistic statistic(String id, Observation... observations) {
        return Statistic.builder()
                .id(id)
                .title(TEXT)
                .unit(TEXT)
                .breakdown(dimension("sex", "women", "men"))
                .composition(Composition.PARTS)
                .addObservations(observations)
                .build();
    }

    static Dimension dimension(String id, String... categories) {
        return Dimension.builder()
                .id(id)
                .name(TEXT)
                .addAllCategories(Arrays.stream(categories)
                        .map(category ->
                                Category.builder().id(category).name(TEXT).build())
                        .toList())
                .build();
    }

    static Observation total(int year, String value) {
        return Observation.builder()
                .period(Period.year(year))
                .value(new BigDecimal(value))
                .build();
    }

    static Observation part(int year, String category, String value) {
        return total(year, value).withCategory(category);
    }

    static List<Expected> check(Bundle bundle) {
        return check(bundle, ExternalDeclarations.NOTHING);
    }

    static List<Expected> check(Bundle bundle, ExternalDeclarations elsewhere) {
        return BundleRules.check(bundle, elsewhere).stream()
                .filter(finding -> !NOTES.contains(finding.rule()))
                .map(Expected::of)
                .toList();
    }

    /** Returns what one rule finds in a bundle. */
    static List<Expected> notes(Rule rule, Bundle bundle) {
        return BundleRules.check(bundle).stream()
                .filter(finding -> finding.rule() == rule)
                .map(Expected::of)
                .toList();
    }
}
