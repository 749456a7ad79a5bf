package org.snitp.indicators.calendar;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.snitp.indicators.Fixtures;
import org.snitp.model.Bundle;
import org.snitp.model.evaluation.EvaluationCalendar;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.institution.Institution;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.GeneralObjective;
import org.snitp.model.strategy.SpecificObjective;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.TimeSpan;
import org.snitp.model.time.Timing;

/** A plan for 2024 to 2026 with one action, under a strategy for 2024 to 2028. */
final class Given {

    static final LocalizedText TEXT = LocalizedText.of("Un text", "A text");

    static final Indicator INDICATOR =
            Indicator.builder().id("1.1.1-1").name(TEXT).build();

    static final Action ACTION = Action.builder()
            .code("1.1.1")
            .title(TEXT)
            .addResponsible("ANITP")
            .addIndicators(INDICATOR)
            .build();

    static final ActionPlan PLAN = ActionPlan.builder()
            .id("plan")
            .strategy("strategy")
            .period(TimeSpan.parse("2024/2026"))
            .build();

    static final Strategy STRATEGY = Strategy.builder()
            .id("strategy")
            .title(TEXT)
            .horizon(TimeSpan.parse("2024/2028"))
            .build();

    private Given() {}

    /** Returns the timings of a list such as {@code 2024-S1 annual}; none of an empty text. */
    static List<Timing> timings(String list) {
        return Stream.of(list.split(" "))
                .filter(word -> !word.isEmpty())
                .map(Timing::parse)
                .toList();
    }

    static Action action(String implementation, String evaluation) {
        return ACTION.withImplementation(timings(implementation)).withEvaluation(timings(evaluation));
    }

    static Bundle plan(Action... actions) {
        return Bundle.of(PLAN.withActions(actions));
    }

    static Bundle plan(String period, String implementation, String evaluation) {
        return Bundle.of(PLAN.withPeriod(TimeSpan.parse(period)).withActions(action(implementation, evaluation)));
    }

    static Bundle strategy(EvaluationCalendar calendar) {
        return Bundle.of(STRATEGY.withEvaluationCalendar(calendar));
    }

    static Bundle objectives(Indicator ofGeneral, Indicator ofSpecific) {
        return Bundle.of(STRATEGY.withGeneralObjectives(GeneralObjective.builder()
                .code("1")
                .title(TEXT)
                .addIndicators(ofGeneral)
                .addSpecificObjectives(SpecificObjective.builder()
                        .code("1.1")
                        .title(TEXT)
                        .addIndicators(ofSpecific)
                        .build())
                .build()));
    }

    static Institution institution(String id) {
        return Fixtures.agency(id, TEXT);
    }

    static InstitutionRegistry registry(Institution... institutions) {
        return InstitutionRegistry.builder()
                .id("institutions")
                .addAllInstitutions(Arrays.asList(institutions))
                .build();
    }

    /** Returns each entry as its last day, the period under which it is reported, and the time that it covers. */
    static List<String> lines(ReportingCalendar calendar) {
        return calendar.entries().stream()
                .map(entry -> entry.dueOn() + " " + entry.reportedAs() + " " + entry.period())
                .toList();
    }

    /** Returns each entry as its last day and what is due then. */
    static List<String> subjects(ReportingCalendar calendar) {
        return calendar.entries().stream()
                .map(entry -> entry.dueOn() + " " + entry.subject())
                .toList();
    }

    static List<UndatedReason> reasons(ReportingCalendar calendar) {
        return calendar.undated().stream().map(UndatedEntry::reason).toList();
    }
}
