package org.snitp.indicators.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.indicators.calendar.Given.INDICATOR;
import static org.snitp.indicators.calendar.Given.TEXT;
import static org.snitp.indicators.calendar.Given.action;
import static org.snitp.indicators.calendar.Given.lines;
import static org.snitp.indicators.calendar.Given.objectives;
import static org.snitp.indicators.calendar.Given.plan;
import static org.snitp.indicators.calendar.Given.reasons;
import static org.snitp.indicators.calendar.Given.subjects;
import static org.snitp.indicators.calendar.Given.timings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.snitp.model.Bundle;
import org.snitp.model.indicator.Reporting;
import org.snitp.model.time.Period;
import org.snitp.model.time.Recurrence;

/** Whose windows, schedule and institutions count for an indicator, and in which order its entries stand. */
class IndicatorSourcesTest {

    @Test
    void whatAnIndicatorSaysItselfGoesBeforeWhatItsActionSays() {
        Bundle bundle = plan(action("2024", "annual")
                .withIndicators(INDICATOR
                        .withImplementation(timings("2025-S1"))
                        .withEvaluation(timings("2026-Q1"))
                        .withFrequency(Recurrence.MONTHLY)
                        .withResponsible("MAI")));

        assertThat(ReportingCalendar.of(bundle).entries())
                .containsExactly(new CalendarEntry(
                        EntryKind.INDICATOR_REPORT,
                        "plan",
                        "1.1.1-1",
                        Optional.of(TEXT),
                        Optional.of("1.1.1"),
                        Period.semester(2025, 1),
                        Period.quarter(2026, 1),
                        LocalDate.parse("2026-03-31"),
                        List.of("MAI")));
    }

    @Test
    void theFrequencyOfAnIndicatorGoesBeforeTheEvaluationOfItsAction() {
        Bundle bundle = plan(action("2024-S1", "annual").withIndicators(INDICATOR.withFrequency(Recurrence.QUARTERLY)));

        assertThat(lines(ReportingCalendar.of(bundle)))
                .containsExactly("2024-03-31 2024-Q1 2024-Q1", "2024-06-30 2024-Q2 2024-Q2");
    }

    @Test
    void institutionsAreThoseOfTheActionEachOnce() {
        Bundle bundle = plan(action("2024", "annual").withResponsible("MAI", "ANITP", "MAI"));

        assertThat(ReportingCalendar.of(bundle).entries())
                .extracting(CalendarEntry::institutions)
                .containsExactly(List.of("MAI", "ANITP"));
    }

    @Test
    void anIndicatorOfAnObjectiveHasTheHorizonOfItsStrategy() {
        Bundle bundle = objectives(
                INDICATOR
                        .withId("1-1")
                        .withEvaluation(timings("2029-S1"))
                        .withImplementation(timings("2027/2030"))
                        .withResponsible("MAI"),
                INDICATOR.withId("1.1-1").withFrequency(Recurrence.ANNUAL));

        ReportingCalendar calendar = ReportingCalendar.of(bundle);

        assertThat(lines(calendar))
                .containsExactly(
                        "2024-12-31 2024 2024",
                        "2025-12-31 2025 2025",
                        "2026-12-31 2026 2026",
                        "2027-12-31 2027 2027",
                        "2028-12-31 2028 2028",
                        "2029-06-30 2029-S1 2027/2028");
        assertThat(calendar.entries().get(5))
                .returns("1-1", CalendarEntry::subject)
                .returns("strategy", CalendarEntry::document)
                .returns(Optional.empty(), CalendarEntry::action)
                .returns(List.of("MAI"), CalendarEntry::institutions);
    }

    @Test
    void anIndicatorOfAnObjectiveWithoutAScheduleIsUndated() {
        assertThat(reasons(ReportingCalendar.of(objectives(INDICATOR, INDICATOR.withId("1.1-1")))))
                .containsExactly(UndatedReason.NO_SCHEDULE, UndatedReason.NO_SCHEDULE);
    }

    @Test
    void whatIsDueOnOneDayStandsInTheOrderOfThePlan() {
        Bundle bundle = plan(
                action("2024", "annual").withIndicators(INDICATOR.withId("b"), INDICATOR.withId("a")),
                action("2024-S1", "semiannual").withIndicators(INDICATOR.withId("c")));

        assertThat(subjects(ReportingCalendar.of(bundle)))
                .containsExactly("2024-06-30 c", "2024-12-31 b", "2024-12-31 a");
    }

    @Test
    void anIdThatIsGivenTwiceInAPlanCountsOnce() {
        Bundle bundle = plan(action("2024", "annual"), action("2025", "semiannual"));

        assertThat(lines(ReportingCalendar.of(bundle))).containsExactly("2024-12-31 2024 2024");
    }

    @Test
    void aBundleWithoutAPlanHasAnEmptyCalendar() {
        ReportingCalendar calendar = ReportingCalendar.of(Bundle.of());

        assertThat(calendar.entries()).isEmpty();
        assertThat(calendar.undated()).isEmpty();
    }

    @Test
    void whereTheFirstOneReportsForAllNoOtherIsAsked() {
        Bundle bundle = plan(action("2024", "annual")
                .withResponsible("MAI", "ANITP")
                .withIndicators(INDICATOR.withReporting(Reporting.LEAD)));

        assertThat(ReportingCalendar.of(bundle).entries())
                .extracting(CalendarEntry::institutions)
                .containsExactly(List.of("MAI"));
        assertThat(ReportingCalendar.of(bundle).forInstitution("ANITP").entries())
                .isEmpty();
    }
}
