package org.snitp.indicators.sheet;

import java.util.List;
import java.util.Locale;
import org.snitp.model.Bundle;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.institution.Institution;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.institution.InstitutionType;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.GeneralObjective;
import org.snitp.model.strategy.SpecificObjective;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.OpenTiming;
import org.snitp.model.time.Recurrence;
import org.snitp.model.time.TimeSpan;

/** A small strategy with its plan, of which the tests take sheets. */
final class Given {

    static final Locale RO = Locale.forLanguageTag("ro");
    static final Locale EN = Locale.ENGLISH;
    static final LocalizedText TEXT = LocalizedText.of("Un text", "A text");

    static final Indicator BARE = Indicator.builder()
            .id("1.1.1-1")
            .name(LocalizedText.of("Număr de lecții ținute", "Number of lessons held"))
            .build();

    static final Action ACTION = Action.builder()
            .code("1.1.1")
            .title(LocalizedText.of("Lecții", "Lessons"))
            .addResponsible("ISJ")
            .addResults(TEXT)
            .addImplementation(OpenTiming.PERMANENT)
            .addEvaluation(Recurrence.ANNUAL)
            .build();

    static final ActionPlan PLAN = ActionPlan.builder()
            .id("plan")
            .strategy("strategy")
            .period(TimeSpan.parse("2025/2026"))
            .build();

    static final Strategy STRATEGY = Strategy.builder()
            .id("strategy")
            .title(LocalizedText.of("Strategia", "The strategy"))
            .horizon(TimeSpan.parse("2025/2030"))
            .addGeneralObjectives(GeneralObjective.builder()
                    .code("1")
                    .title(LocalizedText.of("Prevenirea", "Prevention"))
                    .addIndicators(BARE.withId("1-1"))
                    .addSpecificObjectives(
                            SpecificObjective.builder().code("1.1").title(TEXT).build())
                    .build())
            .build();

    static final InstitutionRegistry REGISTRY = InstitutionRegistry.builder()
            .addInstitutions(
                    institution("ME", InstitutionType.MINISTRY).build(),
                    institution("ISJ", InstitutionType.INSPECTORATE)
                            .partOf("ME")
                            .build(),
                    institution("ONG", InstitutionType.CATEGORY).build())
            .build();

    private static Institution.Builder institution(String id, InstitutionType type) {
        return Institution.builder().id(id).type(type).name(LocalizedText.of("Numele " + id, "Name of " + id));
    }

    private Given() {}

    static IndicatorSheets sheets(Action... actions) {
        return IndicatorSheets.of(Bundle.of(STRATEGY, REGISTRY, PLAN.withActions(actions)));
    }

    static IndicatorSheet sheet(Indicator indicator) {
        return sheets(ACTION.withIndicators(indicator)).all().get(1);
    }

    static List<String> words(IndicatorSheet sheet, SheetField field, Locale locale) {
        return sheet.line(field).orElseThrow().values().stream()
                .map(value -> value.in(locale))
                .toList();
    }

    static Measure.Builder measure(MeasureType type) {
        return Measure.builder().type(type);
    }
}
