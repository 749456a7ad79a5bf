package org.snitp.model.rule;

import static org.snitp.model.rule.Expected.found;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.snitp.model.Bundle;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.Reporting;
import org.snitp.model.plan.Action;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Recurrence;
import org.snitp.model.time.TimeSpan;

/**
 * What a rule finds that says what could be said better.
 *
 * @param rule the rule
 * @param broken a bundle in which something is missing
 * @param findings what the rule finds there
 * @param kept bundles in which nothing is
 */
record NoteCase(Rule rule, Bundle broken, List<Expected> findings, List<Bundle> kept) {

    private static final Measure COUNT =
            Measure.builder().type(MeasureType.COUNT).unit(Sound.TEXT).build();
    private static final Indicator MEASURED = Sound.INDICATOR.withMeasure(COUNT);
    private static final Indicator ON_OBJECTIVE = Sound.indicator("1.1-1");
    private static final String ACTION_CODE = "documents[2].actions[0].code";

    static Stream<NoteCase> all() {
        return Stream.of(
                note(
                        Sound.BUNDLE,
                        found(
                                Rule.OBJECTIVE_SERVED,
                                "documents[0].generalObjectives[0].specificObjectives[1].code",
                                Map.of("code", "1.2")),
                        Sound.with(Sound.ACTION, Sound.action("1.2.1")),
                        Sound.with(Sound.ACTION, Sound.action("1.1.2").withObjective("1.2")),
                        Bundle.of(Sound.STRATEGY, Sound.REGISTRY)),
                note(
                        Sound.with(
                                Sound.GENERAL.withSpecificObjectives(Sound.SPECIFIC),
                                Sound.GENERAL.withCode("2").withSpecificObjectives()),
                        found(Rule.OBJECTIVE_SERVED, "documents[0].generalObjectives[1].code", Map.of("code", "2")),
                        Sound.with(Sound.GENERAL.withSpecificObjectives(Sound.SPECIFIC))),
                note(
                        Bundle.of(
                                Sound.STRATEGY,
                                Sound.registry(
                                        Sound.institution("MAI"),
                                        Sound.institution("ANITP"),
                                        Sound.institution("CIM"),
                                        Sound.institution("ISJ")),
                                Sound.PLAN),
                        found(Rule.INSTITUTION_USED, "documents[1].institutions[3].id", Map.of("id", "ISJ")),
                        Sound.BUNDLE,
                        Bundle.of(Sound.registry(Sound.institution("ISJ"))),
                        Bundle.of(
                                Sound.STRATEGY,
                                Sound.registry(
                                        Sound.institution("MAI"),
                                        Sound.institution("ISJ").withPartOf("MD"),
                                        Sound.institution("MD"),
                                        Sound.institution("CIM"),
                                        Sound.institution("ANITP")),
                                Sound.with(Sound.ACTION.withSupport("ISJ"))
                                        .getPlans()
                                        .get(0))),
                note(
                        actions("1.1.1", "1.1.2", "1.1.4"),
                        found(
                                Rule.CODES_CONSECUTIVE,
                                "documents[2].actions[2].code",
                                Map.of(
                                        "variant", "one", "before", "1.1.2", "after", "1.1.4", "first", "1.1.3", "last",
                                        "1.1.3")),
                        actions("1.1.1", "1.1.2", "1.1.3"),
                        actions("1.1.3", "1.1.2", "1.1.1"),
                        actions("1.1.9", "1.1.10"),
                        actions("1.1.5", "1.1.6"),
                        actions("1.1.10", "1.1.20", "1.1.30"),
                        actions("1.1.2023", "1.1.2025", "1.1.2026"),
                        actions("ECO 1", "ECO 3", "ECO 4"),
                        actions("1.1.1", "1.2.1", "1.2.2")),
                note(
                        actions("1.1.1", "1.1.2", "1.1.3", "1.1.6"),
                        found(
                                Rule.CODES_CONSECUTIVE,
                                "documents[2].actions[3].code",
                                Map.of(
                                        "variant", "several", "before", "1.1.3", "after", "1.1.6", "first", "1.1.4",
                                        "last", "1.1.5"))),
                note(
                        Sound.with(
                                Sound.indicator("1.1.1-1"),
                                Sound.indicator("1.1.1-2").withName(LocalizedText.of(" text. "))),
                        found(
                                        Rule.INDICATOR_NAME_ONCE,
                                        "documents[2].actions[0].indicators[1].name.ro",
                                        Map.of("variant", "action", "code", "1.1.1", "name", " text. "))
                                .besides("documents[2].actions[0].indicators[0].name.ro"),
                        Sound.with(
                                Sound.indicator("1.1.1-1"),
                                Sound.indicator("1.1.1-2").withName(LocalizedText.of("Texte"))),
                        Sound.with(
                                Sound.indicator("1.1.1-1").withScope(LocalizedText.of("orașe")),
                                Sound.indicator("1.1.1-2").withScope(LocalizedText.of("sate"))),
                        Sound.with(
                                Sound.indicator("1.1.1-1"),
                                Sound.indicator("1.1.1-2").withDefinition(Sound.TEXT)),
                        Sound.with(
                                Sound.action("1.1.1").withIndicators(Sound.indicator("1.1.1-1")),
                                Sound.action("1.1.2").withIndicators(Sound.indicator("1.1.2-1")))),
                note(
                        Sound.with(Sound.ACTION, Sound.action("1.2.1")),
                        found(Rule.ACTION_TITLE_ONCE, "documents[2].actions[1].title.ro", Map.of("code", "1.2.1"))
                                .besides("documents[2].actions[0].title.ro"),
                        Sound.with(Sound.ACTION, Sound.action("1.2.1").withTitle(LocalizedText.of("Altul")))),
                note(
                        Sound.with(Sound.ACTION.withEvaluation(TimeSpan.parse("2027"), TimeSpan.parse("2028"))),
                        found(
                                Rule.EVALUATION_INSIDE_PLAN,
                                "documents[2].actions[0].evaluation[0]",
                                Map.of("variant", "planAfter", "evaluation", "2027", "end", "2026-12-31")),
                        Sound.with(Sound.ACTION.withEvaluation(TimeSpan.parse("2027"), TimeSpan.parse("2026/2027"))),
                        Sound.with(Sound.ACTION.withEvaluation(TimeSpan.parse("2026-12")))),
                note(
                        Sound.with(Sound.INDICATOR.withEvaluation(TimeSpan.parse("2027-S1"))),
                        found(
                                Rule.EVALUATION_INSIDE_PLAN,
                                "documents[2].actions[0].indicators[0].evaluation[0]",
                                Map.of("variant", "planAfter", "evaluation", "2027-S1", "end", "2026-12-31")),
                        Sound.with(Sound.INDICATOR.withEvaluation(TimeSpan.parse("2027-S1"), Recurrence.ANNUAL))),
                note(
                        Sound.with(Sound.ACTION.withImplementation()),
                        found(Rule.WORK_SCHEDULED, ACTION_CODE, Map.of("code", "1.1.1")),
                        Sound.BUNDLE,
                        Sound.with(Sound.ACTION
                                .withImplementation()
                                .withIndicators(MEASURED.withImplementation(Recurrence.ANNUAL)))),
                note(
                        Sound.with(Sound.GENERAL
                                .withIndicators(
                                        Sound.indicator("1-1").withResponsible().withFrequency(Recurrence.ANNUAL))
                                .withSpecificObjectives(Sound.specific("1.1"))),
                        found(
                                Rule.INDICATOR_REPORTED,
                                "documents[0].generalObjectives[0].indicators[0].id",
                                Map.of("indicator", "1-1", "variant", "responsible"))),
                note(
                        Sound.with(Sound.GENERAL.withSpecificObjectives(Sound.SPECIFIC.withIndicators(ON_OBJECTIVE))),
                        found(
                                Rule.INDICATOR_REPORTED,
                                "documents[0].generalObjectives[0].specificObjectives[0].indicators[0].id",
                                Map.of("indicator", "1.1-1", "variant", "schedule")),
                        Sound.with(Sound.GENERAL.withSpecificObjectives(
                                Sound.SPECIFIC.withIndicators(ON_OBJECTIVE.withFrequency(Recurrence.ANNUAL)))),
                        Sound.with(Sound.GENERAL.withSpecificObjectives(
                                Sound.SPECIFIC.withIndicators(ON_OBJECTIVE.withEvaluation(Recurrence.ANNUAL))))),
                note(
                        partly(MEASURED.withEvaluation(Recurrence.ANNUAL), Sound.indicator("1.1.1-2")),
                        found(
                                Rule.INDICATOR_REPORTED,
                                "documents[2].actions[0].indicators[1].id",
                                Map.of("indicator", "1.1.1-2", "variant", "schedule")),
                        partly(
                                MEASURED.withEvaluation(Recurrence.ANNUAL),
                                Sound.indicator("1.1.1-2").withFrequency(Recurrence.MONTHLY)),
                        partly(MEASURED, Sound.indicator("1.1.1-2"))),
                unit(MeasureType.COUNT, Rule.UNIT_STATED, "count", MeasureType.PERCENTAGE),
                unit(MeasureType.DURATION, Rule.UNIT_STATED, "duration", MeasureType.DELIVERABLE),
                unit(MeasureType.PERCENTAGE, Rule.DENOMINATOR_STATED, "percentage", MeasureType.MEAN),
                unit(MeasureType.RATIO, Rule.DENOMINATOR_STATED, "ratio", MeasureType.COUNT),
                note(
                        onPlan(Sound.INDICATOR),
                        found(
                                Rule.MEASURE_STATED,
                                "documents[2].actions[0].indicators[0].id",
                                Map.of("indicator", "1.1.1-1")),
                        onPlan(MEASURED)),
                note(
                        Sound.with(Sound.ACTION.withIndicators()),
                        found(Rule.INDICATORS_STATED, ACTION_CODE, Map.of("code", "1.1.1")),
                        Sound.BUNDLE),
                note(
                        Sound.with(Sound.ACTION
                                .withResponsible("ANITP", "MAI")
                                .withIndicators(Sound.INDICATOR.withResponsible())),
                        found(
                                Rule.REPORTING_STATED,
                                "documents[2].actions[0].responsible",
                                Map.of("indicators", "1.1.1-1", "institutions", "ANITP, MAI", "lead", "ANITP")),
                        Sound.with(Sound.ACTION
                                .withResponsible("ANITP", "MAI")
                                .withIndicators(
                                        Sound.INDICATOR.withResponsible().withReporting(Reporting.LEAD)))),
                note(
                        onPlan(Sound.INDICATOR.withResponsible("ANITP", "MAI")),
                        found(
                                Rule.REPORTING_STATED,
                                "documents[2].actions[0].indicators[0].responsible",
                                Map.of("indicators", "1.1.1-1", "institutions", "ANITP, MAI", "lead", "ANITP")),
                        onPlan(Sound.INDICATOR.withResponsible("ANITP"))));
    }

    private static NoteCase unit(MeasureType type, Rule rule, String variant, MeasureType other) {
        return note(
                onPlan(Sound.INDICATOR.withMeasure(Measure.builder().type(type).build())),
                found(
                        rule,
                        "documents[2].actions[0].indicators[0].measure.type",
                        Map.of("indicator", "1.1.1-1", "variant", variant)),
                onPlan(Sound.INDICATOR.withMeasure(COUNT.withType(type).withDenominator(Sound.TEXT))),
                onPlan(Sound.INDICATOR.withMeasure(Measure.builder().type(other).build())));
    }

    private static NoteCase note(Bundle broken, Expected finding, Bundle... kept) {
        return new NoteCase(finding.rule(), broken, List.of(finding), List.of(kept));
    }

    /** A bundle whose strategy has no indicators, and whose objectives are all served. */
    private static Bundle onPlan(Indicator... indicators) {
        return Bundle.of(
                Sound.STRATEGY.withGeneralObjectives(Sound.GENERAL.withSpecificObjectives(Sound.specific("1.1"))),
                Sound.REGISTRY,
                Sound.PLAN.withActions(Sound.ACTION.withIndicators(indicators)));
    }

    private static Bundle partly(Indicator... indicators) {
        return Bundle.of(
                Sound.STRATEGY.withGeneralObjectives(Sound.GENERAL.withSpecificObjectives(Sound.specific("1.1"))),
                Sound.REGISTRY,
                Sound.PLAN.withActions(Sound.ACTION.withEvaluation().withIndicators(indicators)));
    }

    private static Bundle actions(String... codes) {
        return Sound.with(Stream.of(codes).map(Sound::action).toArray(Action[]::new));
    }

    @Override
    public String toString() {
        return findings.toString();
    }
}
