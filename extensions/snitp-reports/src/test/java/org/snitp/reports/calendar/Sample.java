package org.snitp.reports.calendar;

import java.time.Instant;
import java.util.Locale;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.model.Bundle;
import org.snitp.model.evaluation.CommitteeSession;
import org.snitp.model.evaluation.EvaluationCalendar;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;
import org.snitp.model.time.Recurrence;

/** A small plan for the tests: an action with a dated and an undated indicator, and a session. */
final class Sample {

    static final Locale RO = Locale.forLanguageTag("ro");
    static final Locale EN = Locale.ENGLISH;
    static final Instant STAMP = Instant.parse("2025-03-01T10:20:30.456Z");

    static final Indicator LESSONS = Indicator.builder()
            .id("1.1.1-1")
            .name(LocalizedText.of(
                    "Număr de lecții despre riscurile traficului de persoane ținute în școlile din fiecare județ",
                    "Number of lessons held"))
            .addImplementation(Period.quarter(2025, 4))
            .build();

    static final Action ACTION = Action.builder()
            .code("1.1.1")
            .title(LocalizedText.of("Lecții"))
            .addResponsible("ISJ", "ME")
            .addEvaluation(Recurrence.SEMIANNUAL)
            .addIndicators(LESSONS)
            .build();

    static final Strategy STRATEGY = Strategy.builder()
            .id("strategie")
            .title(LocalizedText.of("Strategie"))
            .horizon(Period.year(2025))
            .evaluationCalendar(EvaluationCalendar.builder()
                    .addSessions(CommitteeSession.builder()
                            .id("comitet")
                            .body("COMITET")
                            .recurrence(Recurrence.ANNUAL)
                            .build())
                    .build())
            .build();

    static final Bundle BUNDLE = Bundle.of(
            STRATEGY,
            plan(
                    ACTION,
                    ACTION.withCode("1.1.2")
                            .withEvaluation()
                            .withIndicators(LESSONS.withId("1.1.2-1").withName(LocalizedText.of("Grad", "Degree")))));

    static final ReportingCalendar CALENDAR = ReportingCalendar.of(BUNDLE);

    private Sample() {}

    static ActionPlan plan(Action... actions) {
        return ActionPlan.builder()
                .id("plan")
                .strategy("strategie")
                .period(Period.year(2025))
                .addActions(actions)
                .build();
    }

    /** Returns the calendar of one indicator with a name. */
    static ReportingCalendar named(String name) {
        return ReportingCalendar.of(Bundle.of(plan(ACTION.withIndicators(LESSONS.withName(LocalizedText.of(name))))));
    }
}
