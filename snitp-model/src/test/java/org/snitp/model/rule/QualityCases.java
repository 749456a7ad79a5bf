package org.snitp.model.rule;

import static org.snitp.model.rule.Expected.found;
import static org.snitp.model.rule.RuleCase.broken;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.snitp.model.Bundle;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Bounds;
import org.snitp.model.indicator.Direction;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.Target;
import org.snitp.model.indicator.TargetKind;
import org.snitp.model.institution.InstitutionType;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.Assessment;
import org.snitp.model.plan.Budget;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.OpenTiming;
import org.snitp.model.time.Period;
import org.snitp.model.time.Recurrence;
import org.snitp.model.time.TimeSpan;

/** What breaks, and what keeps, each rule about roles, measures, planned values and schedules. */
final class QualityCases {

    private static final Action ACTION = Sound.ACTION;
    private static final String AT_ACTION = "documents[2].actions[0]";
    private static final String AT = AT_ACTION + ".indicators[0]";
    private static final Measure COUNT =
            Measure.builder().type(MeasureType.COUNT).unit(Sound.TEXT).build();
    private static final Measure INDEX =
            Measure.builder().type(MeasureType.INDEX).build();
    private static final Measure RATE = Measure.builder()
            .type(MeasureType.RATE)
            .unit(Sound.TEXT)
            .numerator(LocalizedText.of("cazuri"))
            .denominator(LocalizedText.of("locuitori"))
            .build();
    private static final Measure PERCENTAGE = Measure.builder()
            .type(MeasureType.PERCENTAGE)
            .numerator(LocalizedText.of("elevi instruiți"))
            .denominator(LocalizedText.of("elevi"))
            .build();
    private static final Measure RISING = PERCENTAGE.withDirection(Direction.INCREASE);
    private static final Measure FALLING = PERCENTAGE.withDirection(Direction.DECREASE);

    private QualityCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(roles(), measures(), values(), targets(), meanings(), schedules())
                .flatMap(cases -> cases);
    }

    private static Stream<RuleCase> roles() {
        return Stream.of(
                broken(
                        Sound.with(ACTION.withResponsible().withIndicators(Sound.INDICATOR.withResponsible())),
                        Sound.with(ACTION.withResponsible()),
                        found(Rule.RESPONSIBLE_STATED, AT_ACTION + ".code", Map.of("code", "1.1.1"))),
                broken(
                        Sound.with(ACTION.withResponsible("MAI", "ANITP").withSupport("CIM", "ANITP")),
                        Sound.with(ACTION.withResponsible("MAI", "ANITP").withSupport("CIM")),
                        found(Rule.ONE_ROLE, AT_ACTION + ".support[1]", Map.of("id", "ANITP"))
                                .besides(AT_ACTION + ".responsible[1]")),
                broken(
                        Sound.with(ACTION.withSupport("MAI", "CIM", "MAI")),
                        Sound.with(ACTION.withSupport("MAI", "CIM")),
                        found(Rule.INSTITUTION_ONCE, AT_ACTION + ".support[2]", Map.of("id", "MAI"))
                                .besides(AT_ACTION + ".support[0]")),
                broken(
                        Sound.with(Sound.INDICATOR.withResponsible("MAI", "MAI")),
                        Sound.with(Sound.INDICATOR.withResponsible("MAI", "ANITP")),
                        found(Rule.INSTITUTION_ONCE, AT + ".responsible[1]", Map.of("id", "MAI"))
                                .besides(AT + ".responsible[0]")),
                broken(
                        Sound.with(Sound.indicator("1.1.1-1"), Sound.indicator("1.1.1–1")),
                        Sound.with(Sound.indicator("1.1.1-1"), Sound.indicator("1.1.1-2")),
                        found(
                                        Rule.CODES_APART,
                                        AT_ACTION + ".indicators[1].id",
                                        Map.of("code", "1.1.1–1", "other", "1.1.1-1", "characters", "U+2013"))
                                .suggesting("1.1.1-1")
                                .besides(AT_ACTION + ".indicators[0].id")),
                broken(
                        withGroup("ONG"),
                        withGroup("ANITP", "ONG"),
                        found(
                                Rule.RESPONSIBLE_IS_BODY,
                                AT_ACTION + ".responsible[0]",
                                Map.of("variant", "action", "id", "ONG"))),
                broken(
                        Sound.with(ACTION.withBudget(budget())),
                        Sound.with(ACTION.withBudget(budget().withSource(Sound.TEXT))),
                        found(Rule.BUDGET_SOURCE_STATED, AT_ACTION + ".budget.amount", Map.of("code", "1.1.1"))));
    }

    private static Stream<RuleCase> measures() {
        return Stream.of(
                broken(
                        measured(PERCENTAGE.withNumerator(LocalizedText.of("Elevi"))),
                        measured(PERCENTAGE),
                        found(
                                Rule.FRACTION_OF_TWO,
                                AT + ".measure.denominator.ro",
                                Map.of("indicator", "1.1.1-1", "text", "elevi"))),
                broken(
                        measured(COUNT.withBounds(bounds("10", "1"))),
                        measured(COUNT.withBounds(bounds("1", "1"))),
                        found(Rule.BOUNDS_ORDERED, AT + ".measure.bounds.min", Map.of("min", "10", "max", "1"))));
    }

    private static Stream<RuleCase> values() {
        return Stream.of(
                broken(
                        planned(PERCENTAGE, "0", "100.5"),
                        planned(PERCENTAGE, "0", "100"),
                        found(Rule.PERCENTAGE_POSSIBLE, AT + ".targets[0].value", Map.of("value", "100.5"))),
                broken(
                        planned(PERCENTAGE, "-1", "100"),
                        planned(PERCENTAGE.withBounds(bounds("-10", "200")), "-1", "130"),
                        found(Rule.PERCENTAGE_POSSIBLE, AT + ".baseline.value", Map.of("value", "-1"))),
                broken(
                        planned(COUNT, "0", "-3"),
                        planned(COUNT.withType(MeasureType.MEAN), "0", "-3.5"),
                        impossible("targets[0]", "negative", "-3", "0")),
                broken(
                        planned(COUNT, "0", "2.5"),
                        planned(COUNT, "0", "2.0"),
                        impossible("targets[0]", "whole", "2.5", "0")),
                broken(
                        planned(COUNT.withBounds(bounds("1", "5")), "0", "5"),
                        planned(COUNT.withBounds(bounds("0", "5")), "0", "5"),
                        impossible("baseline", "below", "0", "1")),
                broken(
                        planned(COUNT.withBounds(bounds("0", "5")), "0", "6"),
                        planned(
                                COUNT.withBounds(
                                        Bounds.builder().min(BigDecimal.ZERO).build()),
                                "0",
                                "6"),
                        impossible("targets[0]", "above", "6", "5")),
                broken(
                        Sound.with(aiming(COUNT.withType(MeasureType.QUALITATIVE), target("2026", "3"))),
                        Sound.with(aiming(COUNT, target("2024/2026", "3"))),
                        found(Rule.STATEMENT_WITHOUT_NUMBER, AT + ".targets[0].value", Map.of("indicator", "1.1.1-1"))),
                broken(
                        Sound.with(aiming(RATE)),
                        Sound.with(aiming(RATE.withPer(new BigDecimal("100000")))),
                        of(Rule.RATE_STATES_PER, "measure.type", "missing")),
                broken(
                        Sound.with(aiming(RATE.withPer(BigDecimal.ZERO))),
                        Sound.with(aiming(RATE.withPer(BigDecimal.TEN))),
                        of(Rule.RATE_STATES_PER, "measure.per", "zero")),
                broken(
                        Sound.with(aiming(COUNT.withPer(BigDecimal.TEN))),
                        Sound.with(aiming(COUNT)),
                        of(Rule.RATE_STATES_PER, "measure.per", "other")),
                broken(
                        Sound.with(aiming(INDEX.withBounds(
                                Bounds.builder().min(BigDecimal.ZERO).build()))),
                        Sound.with(aiming(INDEX.withBounds(bounds("0", "100")))),
                        found(
                                Rule.INDEX_STATES_SCALE,
                                AT + ".measure.type",
                                Map.of("indicator", "1.1.1-1", "variant", "index"))),
                broken(
                        Sound.with(aiming(COUNT.withReferencePeriod(Period.year(2020)))),
                        Sound.with(aiming(INDEX.withReferencePeriod(Period.year(2020)))),
                        of(Rule.INDEX_STATES_SCALE, "measure.referencePeriod", "other")),
                broken(
                        Sound.with(aiming(COUNT.withType(MeasureType.BOOLEAN), target("2024/2026", "1"))),
                        Sound.with(aiming(
                                COUNT.withType(MeasureType.BOOLEAN),
                                target("2024/2026", "1").withTruthValue(true))),
                        found(
                                        Rule.TRUTH_PLANNED_AS_SUCH,
                                        AT + ".targets[0].value",
                                        Map.of("indicator", "1.1.1-1", "value", "1", "variant", "number"))
                                .suggesting("true")),
                broken(
                        Sound.with(aiming(COUNT, target("2024/2026", "1").withTruthValue(true))),
                        Sound.with(aiming(COUNT, target("2024/2026", "1"))),
                        found(
                                Rule.TRUTH_PLANNED_AS_SUCH,
                                AT + ".targets[0].value",
                                Map.of("indicator", "1.1.1-1", "value", "true", "variant", "truth"))));
    }

    private static Expected of(Rule rule, String field, String variant) {
        return found(rule, AT + "." + field, Map.of("indicator", "1.1.1-1", "variant", variant));
    }

    private static Stream<RuleCase> targets() {
        return Stream.of(
                broken(
                        Sound.with(aiming(COUNT, target("2025", "1"), target("2025", "2"))),
                        Sound.with(aiming(COUNT, target("2025", "1"), target("2025-S2", "2"))),
                        found(
                                        Rule.TARGET_ONCE,
                                        AT + ".targets[1].period",
                                        Map.of("indicator", "1.1.1-1", "period", "2025"))
                                .besides(AT + ".targets[0].period")),
                broken(
                        Sound.with(aiming(
                                COUNT, target("2024", "1"), target("2024/2026", "3"), target("2024-01/2024-12", "2"))),
                        Sound.with(
                                aiming(COUNT, target("2024", "1"), target("2024/2026", "3"), target("2024/2025", "2"))),
                        found(
                                        Rule.TARGET_ONCE,
                                        AT + ".targets[2].period",
                                        Map.of("indicator", "1.1.1-1", "period", "2024-01/2024-12"))
                                .besides(AT + ".targets[0].period")),
                broken(
                        Sound.with(aiming(COUNT, target("2024/2027", "1"))),
                        Sound.with(aiming(COUNT, target("2024/2026", "1"))),
                        found(
                                Rule.TARGET_INSIDE_PLAN,
                                AT + ".targets[0].period",
                                Map.of("variant", "plan", "period", "2024/2027", "plan", "2024/2026"))),
                broken(
                        Sound.with(aiming(COUNT, target("2026/2024", "1"))),
                        Sound.with(aiming(COUNT, target("2024/2026", "1"))),
                        found(Rule.RANGE_FORWARD, AT + ".targets[0].period", Map.of("range", "2026/2024"))),
                broken(
                        Sound.with(aiming(COUNT, target("2027", "1"))),
                        Sound.with(aiming(COUNT, target("2024/2026", "1"))),
                        found(
                                Rule.TARGET_INSIDE_PLAN,
                                AT + ".targets[0].period",
                                Map.of("variant", "plan", "period", "2027", "plan", "2024/2026"))),
                broken(
                        Sound.with(aiming(COUNT, target("2026", "2"), target("2024", "1"))
                                .withBaseline(baseline("2024-12", "0"))),
                        Sound.with(aiming(COUNT, target("2026", "2"), target("2024", "1"))
                                .withBaseline(baseline("2023", "0"))),
                        found(
                                        Rule.BASELINE_BEFORE_TARGET,
                                        AT + ".baseline.period",
                                        Map.of("period", "2024-12", "target", "2024"))
                                .besides(AT + ".targets[1].period")),
                broken(
                        Sound.with(aiming(COUNT, target("2024/2026", "2")).withBaseline(baseline("2025", "0"))),
                        Sound.with(aiming(COUNT, target("2024/2026", "2")).withBaseline(baseline("2024", "0"))),
                        found(
                                Rule.BASELINE_BEFORE_PLAN,
                                AT + ".baseline.period",
                                Map.of("period", "2025", "plan", "2024/2026"))),
                broken(planned(RISING, "50", "40"), planned(RISING, "50", "50"), wrongSide("increase", "40", "50")),
                broken(
                        planned(FALLING, "50", "60"),
                        planned(FALLING.withDirection(Direction.NONE), "50", "60"),
                        wrongSide("decrease", "60", "50")),
                broken(
                        Sound.with(aiming(RISING, target("2025", "60"), target("2026", "50"))),
                        Sound.with(aiming(RISING, target("2026", "60"), target("2025", "50"))),
                        fallsBack("targets[1]", "increase", "50", "60", "2026", "2025", "targets[0]")),
                broken(
                        Sound.with(aiming(FALLING, target("2026", "60"), target("2025", "50"))),
                        Sound.with(aiming(FALLING, target("2025", "60"), target("2026", "60"))),
                        fallsBack("targets[0]", "decrease", "60", "50", "2026", "2025", "targets[1]")),
                broken(
                        Sound.with(
                                aiming(counting(Accumulation.CUMULATIVE), target("2025", "60"), target("2026", "50"))),
                        Sound.with(aiming(counting(Accumulation.PERIODIC), target("2025", "60"), target("2026", "50"))),
                        fallsBack("targets[1]", "increase", "50", "60", "2026", "2025", "targets[0]")));
    }

    private static Stream<RuleCase> meanings() {
        Measure periodic = counting(Accumulation.PERIODIC);
        return Stream.of(
                broken(
                        Sound.with(aiming(RISING, target("2026", "60").withKind(TargetKind.AT_MOST))),
                        Sound.with(aiming(RISING, target("2026", "60").withKind(TargetKind.AT_LEAST))),
                        found(
                                Rule.KIND_WITH_DIRECTION,
                                AT + ".targets[0].kind",
                                Map.of("variant", "increase", "value", "60"))),
                broken(
                        Sound.with(aiming(FALLING, target("2026", "60").withKind(TargetKind.AT_LEAST))),
                        Sound.with(aiming(
                                FALLING.withDirection(Direction.NONE),
                                target("2026", "60").withKind(TargetKind.AT_LEAST))),
                        found(
                                Rule.KIND_WITH_DIRECTION,
                                AT + ".targets[0].kind",
                                Map.of("variant", "decrease", "value", "60"))),
                broken(
                        Sound.with(aiming(periodic, target("2026", "60"))),
                        Sound.with(aiming(periodic, target("2024/2026", "60"))),
                        window("60")),
                broken(
                        Sound.with(aiming(COUNT, target("2026", "60"))),
                        Sound.with(aiming(COUNT.withDirection(Direction.DECREASE), target("2026", "60"))),
                        window("60")),
                broken(
                        Sound.with(aiming(periodic, target("2026", "60"))),
                        Sound.with(aiming(periodic, target("2025", "50"), target("2026", "60"))),
                        window("60")),
                broken(
                        Sound.with(aiming(periodic, target("2026", "100")).withBaseline(baseline("2023", "50"))),
                        Sound.with(aiming(counting(Accumulation.INCREMENTAL), target("2026", "100"))
                                .withBaseline(baseline("2023", "50"))),
                        found(Rule.SUM_BEGINS_AT_ZERO, AT + ".baseline.value", Map.of("baseline", "50"))),
                broken(
                        Sound.with(Sound.PLAN.withAssessment(Assessment.builder()
                                .onTrack(new BigDecimal("0.5"))
                                .build())),
                        Sound.with(Sound.PLAN.withAssessment(Assessment.builder()
                                .onTrack(new BigDecimal("0.5"))
                                .atRisk(new BigDecimal("0.5"))
                                .build())),
                        found(
                                Rule.THRESHOLDS_ORDERED,
                                "documents[2].assessment.onTrack",
                                Map.of("onTrack", "0.5", "atRisk", "0.60"))),
                broken(
                        Sound.with(Sound.PLAN.withAssessment(
                                Assessment.builder().atRisk(BigDecimal.ZERO).build())),
                        Sound.with(Sound.PLAN.withAssessment(Assessment.builder()
                                .atRisk(new BigDecimal("0.95"))
                                .build())),
                        found(
                                Rule.THRESHOLDS_ORDERED,
                                "documents[2].assessment.atRisk",
                                Map.of("onTrack", "0.95", "atRisk", "0"))));
    }

    private static Expected window(String value) {
        return found(
                Rule.TARGET_WINDOW_MEANT,
                AT + ".targets[0].period",
                Map.of("value", value, "period", "2026", "plan", "2024/2026"));
    }

    private static Stream<RuleCase> schedules() {
        Indicator law = Sound.INDICATOR.withMeasure(
                Measure.builder().type(MeasureType.DELIVERABLE).build());
        return Stream.of(
                broken(
                        Sound.with(
                                ACTION.withImplementation(OpenTiming.PERMANENT).withIndicators(law)),
                        Sound.with(ACTION.withImplementation(OpenTiming.PERMANENT)
                                .withIndicators(law.withTargets(target("2026", "1")))),
                        found(Rule.DELIVERABLE_DATED, AT + ".id", Map.of("indicator", "1.1.1-1"))),
                broken(
                        Sound.with(law.withImplementation(OpenTiming.PERMANENT)),
                        Sound.with(law.withImplementation(TimeSpan.parse("2025"), OpenTiming.PERMANENT)),
                        found(Rule.DELIVERABLE_DATED, AT + ".id", Map.of("indicator", "1.1.1-1"))),
                broken(
                        Sound.with(ACTION.withEvaluation(OpenTiming.ON_DEMAND)),
                        Sound.with(ACTION.withEvaluation(OpenTiming.ON_DEMAND, Recurrence.ANNUAL)),
                        found(Rule.EVALUATION_DATED, AT_ACTION + ".evaluation[0]", Map.of("evaluation", "on-demand"))),
                broken(
                        Sound.with(Sound.STRATEGY.withStatistics(Sound.statistic(
                                "victims", Sound.part(2023, "women", "1"), Sound.part(2023, "women", "1")))),
                        Sound.with(Sound.STRATEGY.withStatistics(Sound.statistic(
                                "victims", Sound.part(2023, "women", "1"), Sound.part(2024, "women", "1")))),
                        found(
                                        Rule.OBSERVATION_ONCE,
                                        "documents[0].statistics[0].observations[1].period",
                                        Map.of("period", "2023"))
                                .besides("documents[0].statistics[0].observations[0].period")));
    }

    private static Bundle withGroup(String... responsible) {
        return Bundle.of(
                Sound.STRATEGY,
                Sound.registry(
                        Sound.institution("MAI"),
                        Sound.institution("ANITP"),
                        Sound.institution("CIM"),
                        Sound.institution("ONG").withType(InstitutionType.CATEGORY)),
                Sound.PLAN.withActions(ACTION.withResponsible(responsible)));
    }

    private static Budget budget() {
        return Budget.builder().amount(BigDecimal.TEN).currency("RON").build();
    }

    private static Bundle measured(Measure measure) {
        return Sound.with(Sound.INDICATOR.withMeasure(measure));
    }

    private static Measure counting(Accumulation accumulation) {
        return COUNT.withDirection(Direction.INCREASE).withAccumulation(accumulation);
    }

    private static Bounds bounds(String min, String max) {
        return Bounds.builder()
                .min(new BigDecimal(min))
                .max(new BigDecimal(max))
                .build();
    }

    private static Bundle planned(Measure measure, String baseline, String target) {
        return Sound.with(aiming(measure, target("2024/2026", target)).withBaseline(baseline("2023", baseline)));
    }

    private static Indicator aiming(Measure measure, Target... targets) {
        return Sound.INDICATOR.withMeasure(measure).withTargets(targets);
    }

    private static Target target(String period, String value) {
        return Target.builder()
                .period(TimeSpan.parse(period))
                .value(new BigDecimal(value))
                .build();
    }

    private static Baseline baseline(String period, String value) {
        return Baseline.builder()
                .period(Period.parse(period))
                .value(new BigDecimal(value))
                .build();
    }

    private static Expected impossible(String at, String variant, String value, String bound) {
        return found(
                Rule.PLANNED_VALUE_POSSIBLE,
                AT + "." + at + ".value",
                Map.of("variant", variant, "value", value, "bound", bound));
    }

    private static Expected wrongSide(String variant, String value, String baseline) {
        return found(
                        Rule.TARGET_ON_RIGHT_SIDE,
                        AT + ".targets[0].value",
                        Map.of("variant", variant, "value", value, "baseline", baseline))
                .besides(AT + ".baseline.value");
    }

    private static Expected fallsBack(
            String at, String variant, String value, String earlier, String period, String before, String beside) {
        return found(
                        Rule.TARGETS_IN_ORDER,
                        AT + "." + at + ".value",
                        Map.of(
                                "variant", variant, "value", value, "earlier", earlier, "period", period, "before",
                                before))
                .besides(AT + "." + beside + ".value");
    }
}
