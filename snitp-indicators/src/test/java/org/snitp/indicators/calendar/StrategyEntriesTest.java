package org.snitp.indicators.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.indicators.calendar.Given.STRATEGY;
import static org.snitp.indicators.calendar.Given.TEXT;
import static org.snitp.indicators.calendar.Given.lines;
import static org.snitp.indicators.calendar.Given.reasons;
import static org.snitp.indicators.calendar.Given.strategy;
import static org.snitp.indicators.calendar.Given.subjects;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.model.Bundle;
import org.snitp.model.evaluation.CommitteeSession;
import org.snitp.model.evaluation.EvaluationCalendar;
import org.snitp.model.evaluation.EvaluationType;
import org.snitp.model.evaluation.IndependentExperts;
import org.snitp.model.evaluation.MonitoringReport;
import org.snitp.model.evaluation.StrategyEvaluation;
import org.snitp.model.time.Period;
import org.snitp.model.time.Recurrence;
import org.snitp.model.time.TimeSpan;

/** What a strategy asks for itself: monitoring reports, sessions, evaluations. */
class StrategyEntriesTest {

    private static final MonitoringReport REPORT = MonitoringReport.builder()
            .id("report")
            .period(Period.year(2024))
            .addPreparedBy("ANITP")
            .addContributors("MAI")
            .build();

    private static final CommitteeSession SESSION = CommitteeSession.builder()
            .id("session")
            .body("COMITET")
            .recurrence(Recurrence.ANNUAL)
            .build();

    private static final StrategyEvaluation EVALUATION = StrategyEvaluation.builder()
            .id("evaluation")
            .type(EvaluationType.INTERIM)
            .covers(TimeSpan.parse("2024/2026"))
            .due(Period.semester(2027, 1))
            .title(TEXT)
            .build();

    private static final EvaluationCalendar CALENDAR =
            EvaluationCalendar.builder().coordinator("COORD").build();

    @Test
    void aMonitoringReportIsDueOnTheLastDayOfItsPeriod() {
        assertThat(ReportingCalendar.of(strategy(CALENDAR.withReports(REPORT))).entries())
                .containsExactly(new CalendarEntry(
                        EntryKind.MONITORING_REPORT,
                        "strategy",
                        "report",
                        Optional.empty(),
                        Optional.empty(),
                        Period.year(2024),
                        Period.year(2024),
                        LocalDate.parse("2024-12-31"),
                        List.of("ANITP")));
    }

    @ParameterizedTest
    @CsvSource({
        "2024/2025,       ANNUAL,     2024-12-31 2024 2024; 2025-12-31 2025 2025",
        "2024-S2/2025-S1, ANNUAL,     2024-12-31 2024 2024-S2; 2025-12-31 2025 2025-S1",
        "2024,            SEMIANNUAL, 2024-06-30 2024-S1 2024-S1; 2024-12-31 2024-S2 2024-S2",
        "2024-02/2024-04, QUARTERLY,  2024-03-31 2024-Q1 2024-02/2024-03; 2024-06-30 2024-Q2 2024-04",
        "2024-02,         MONTHLY,    2024-02-29 2024-02 2024-02",
    })
    void oneSessionFallsIntoEachPeriodOfTheHorizon(String horizon, Recurrence recurrence, String entries) {
        Bundle bundle = Bundle.of(STRATEGY.withHorizon(TimeSpan.parse(horizon))
                .withEvaluationCalendar(CALENDAR.withSessions(SESSION.withRecurrence(recurrence))));

        assertThat(lines(ReportingCalendar.of(bundle))).containsExactly(entries.split("; "));
    }

    @Test
    void aSessionIsHeldByItsBody() {
        assertThat(ReportingCalendar.of(strategy(CALENDAR.withSessions(SESSION)))
                        .entries())
                .hasSize(5)
                .allSatisfy(entry -> assertThat(entry)
                        .returns(EntryKind.COMMITTEE_SESSION, CalendarEntry::kind)
                        .returns("session", CalendarEntry::subject)
                        .returns(List.of("COMITET"), CalendarEntry::institutions));
    }

    @Test
    void anEvaluationIsDueOnTheLastDayOfThePeriodInWhichItIsMade() {
        assertThat(ReportingCalendar.of(strategy(CALENDAR.withEvaluations(EVALUATION)))
                        .entries())
                .containsExactly(new CalendarEntry(
                        EntryKind.STRATEGY_EVALUATION,
                        "strategy",
                        "evaluation",
                        Optional.of(TEXT),
                        Optional.empty(),
                        TimeSpan.parse("2024/2026"),
                        Period.semester(2027, 1),
                        LocalDate.parse("2027-06-30"),
                        List.of("COORD")));
    }

    @Test
    void anEvaluationBelongsToThoseWhoHaveItMadeAndApproveIt() {
        StrategyEvaluation evaluation = EVALUATION
                .withIndependentExperts(
                        IndependentExperts.builder().addContractedBy("ANITP").build())
                .withApprovedBy("COMITET", "ANITP")
                .withPresentedTo("GUVERN");

        assertThat(ReportingCalendar.of(strategy(CALENDAR.withEvaluations(evaluation)))
                        .entries())
                .extracting(CalendarEntry::institutions)
                .containsExactly(List.of("ANITP", "COMITET"));
    }

    @Test
    void anEvaluationWithoutATimeIsUndated() {
        ReportingCalendar calendar =
                ReportingCalendar.of(strategy(CALENDAR.withEvaluations(EVALUATION.withDue(Optional.empty()))));

        assertThat(calendar.entries()).isEmpty();
        assertThat(calendar.undated())
                .containsExactly(new UndatedEntry(
                        EntryKind.STRATEGY_EVALUATION,
                        "strategy",
                        "evaluation",
                        Optional.of(TEXT),
                        Optional.empty(),
                        List.of("COORD"),
                        UndatedReason.NO_DAY));
    }

    @Test
    void anEvaluationOfWhichOnlyTheBeginningIsKnownIsNeverDue() {
        ReportingCalendar calendar = ReportingCalendar.of(strategy(CALENDAR.withEvaluations(
                EVALUATION.withBegins(Period.year(2026)).withDue(Optional.empty()))));

        assertThat(calendar.entries()).isEmpty();
        assertThat(reasons(calendar)).containsExactly(UndatedReason.NO_END);
    }

    @Test
    void aHorizonThatRunsBackwardsHasNoSessions() {
        Bundle bundle = Bundle.of(STRATEGY.withHorizon(TimeSpan.parse("2028/2024"))
                .withEvaluationCalendar(CALENDAR.withSessions(SESSION)));

        assertThat(reasons(ReportingCalendar.of(bundle))).containsExactly(UndatedReason.NO_WORK);
    }

    @Test
    void daysOfGraceArePutOnReportsAlone() {
        Bundle bundle = Bundle.of(STRATEGY.withHorizon(TimeSpan.parse("2024"))
                .withEvaluationCalendar(
                        CALENDAR.withReports(REPORT).withSessions(SESSION).withEvaluations(EVALUATION)));

        assertThat(subjects(ReportingCalendar.of(bundle, 31)))
                .containsExactly("2024-12-31 session", "2025-01-31 report", "2027-06-30 evaluation");
    }

    @Test
    void whatIsGivenTwiceCountsOnce() {
        EvaluationCalendar calendar = CALENDAR.withReports(REPORT, REPORT.withPeriod(Period.year(2025)))
                .withSessions(SESSION, SESSION.withRecurrence(Recurrence.MONTHLY))
                .withEvaluations(EVALUATION, EVALUATION);
        Bundle bundle = Bundle.of(STRATEGY.withHorizon(TimeSpan.parse("2024")).withEvaluationCalendar(calendar));

        assertThat(subjects(ReportingCalendar.of(bundle)))
                .containsExactly("2024-12-31 report", "2024-12-31 session", "2027-06-30 evaluation");
    }
}
