package org.snitp.indicators.smart;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Stream;
import org.snitp.indicators.Fixtures;
import org.snitp.model.Bundle;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.indicator.Bounds;
import org.snitp.model.indicator.Direction;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.IndicatorLevel;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.institution.Institution;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.GeneralObjective;
import org.snitp.model.strategy.SpecificObjective;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Recurrence;
import org.snitp.model.time.TimeSpan;

/** A small strategy with its plan, and an indicator that leaves nothing out: what the tests take pieces from. */
final class Given {

    static final Locale RO = Locale.forLanguageTag("ro");
    static final Locale EN = Locale.ENGLISH;
    static final LocalizedText TEXT = LocalizedText.of("Un text", "A text");

    /** A name that counts one thing, and nothing else. */
    static final Indicator BARE = Indicator.builder()
            .id("1.1.1-1")
            .name(LocalizedText.of("Număr de lecții ținute", "Number of lessons held"))
            .build();

    /** All that a count can say. */
    static final Indicator FULL = BARE.withDefinition(TEXT)
            .withScope(TEXT)
            .withMeasure(Measure.builder()
                    .type(MeasureType.COUNT)
                    .unit(LocalizedText.of("lecții", "lessons"))
                    .direction(Direction.INCREASE)
                    .bounds(bounds("0", "1000"))
                    .build())
            .withDisaggregation(Dimension.builder()
                    .id("county")
                    .name(LocalizedText.of("județ", "county"))
                    .build())
            .withDataSource(TEXT)
            .withMethod(TEXT)
            .withLevel(IndicatorLevel.OUTPUT)
            .withFrequency(Recurrence.SEMIANNUAL)
            .withBaseline(Fixtures.baseline("120", "2024"))
            .withTargets(Fixtures.target("400", "2026").withRationale(TEXT));

    static final Action ACTION = Action.builder()
            .code("1.1.1")
            .title(TEXT)
            .addResponsible("ISJ")
            .addResults(LocalizedText.of("Elevii cunosc riscurile", "Pupils know the risks"))
            .addImplementation(TimeSpan.parse("2025/2026"))
            .addEvaluation(Recurrence.ANNUAL)
            .build();

    static final ActionPlan PLAN = ActionPlan.builder()
            .id("plan")
            .strategy("strategy")
            .period(TimeSpan.parse("2025/2026"))
            .addActions(ACTION)
            .build();

    static final Strategy STRATEGY = Strategy.builder()
            .id("strategy")
            .title(TEXT)
            .horizon(TimeSpan.parse("2025/2030"))
            .addGeneralObjectives(GeneralObjective.builder()
                    .code("1")
                    .title(TEXT)
                    .addSpecificObjectives(specific("1.1"), specific("1.2"))
                    .build())
            .build();

    static final InstitutionRegistry REGISTRY = InstitutionRegistry.builder()
            .id("institutions")
            .addInstitutions(institution("ME"), institution("ISJ"), institution("ANITP"))
            .build();

    private Given() {}

    static SpecificObjective specific(String code) {
        return SpecificObjective.builder().code(code).title(TEXT).build();
    }

    private static Institution institution(String id) {
        return Fixtures.agency(id, TEXT);
    }

    static Action action(String code, Indicator... indicators) {
        return ACTION.withCode(code).withIndicators(indicators);
    }

    static Indicator named(String name) {
        return BARE.withName(LocalizedText.of(name));
    }

    static Indicator of(MeasureType type) {
        return BARE.withMeasure(Measure.builder().type(type).build());
    }

    static Indicator with(Measure measure) {
        return FULL.withMeasure(measure);
    }

    static Measure measure() {
        return FULL.getMeasure().orElseThrow();
    }

    static Bounds bounds(String min, String max) {
        return Bounds.builder()
                .min(new BigDecimal(min))
                .max(new BigDecimal(max))
                .build();
    }

    /** The assessment of an indicator of the action. */
    static IndicatorAssessment assess(Indicator indicator) {
        return assess(indicator, ACTION, PLAN);
    }

    /** The assessment of an indicator of an action. */
    static IndicatorAssessment assess(Indicator indicator, Action action) {
        return assess(indicator, action, PLAN);
    }

    /** The assessment of an indicator of an action of a plan. */
    static IndicatorAssessment assess(Indicator indicator, Action action, ActionPlan plan) {
        Bundle bundle = Bundle.of(STRATEGY, REGISTRY, plan.withActions(action.withIndicators(indicator)));
        return SmartAssessment.of(bundle).indicators().get(0);
    }

    /** The codes of all findings under a criterion. */
    static Stream<SmartCode> codes(IndicatorAssessment assessment, Criterion criterion) {
        return assessment.of(criterion).findings().stream().map(AspectFinding::code);
    }

    /** The code of the one finding about an aspect. */
    static SmartCode code(IndicatorAssessment assessment, Aspect aspect) {
        return assessment.of(aspect).orElseThrow().code();
    }

    /** An argument of the finding about an aspect, in Romanian. */
    static String argument(IndicatorAssessment assessment, Aspect aspect, String name) {
        Argument argument = assessment.of(aspect).orElseThrow().arguments().get(name);
        if (argument == null) {
            throw new AssertionError("No argument " + name + " of " + aspect);
        }
        return argument.in(RO);
    }
}
