package org.snitp.model.rule;

import static org.snitp.model.rule.Expected.found;
import static org.snitp.model.rule.RuleCase.broken;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.snitp.model.Bundle;
import org.snitp.model.measurement.ActionStatusReport;
import org.snitp.model.measurement.MetMilestone;
import org.snitp.model.measurement.ReportedStatus;
import org.snitp.model.plan.ActionState;
import org.snitp.model.plan.Milestone;
import org.snitp.model.time.FiscalYear;
import org.snitp.model.time.FiscalYearNaming;
import org.snitp.model.time.Period;
import org.snitp.model.time.YearStart;

/** What breaks the rules on reported statuses. */
final class StatusReportCases {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 20);
    private static final ReportedStatus BEGUN = ReportedStatus.builder()
            .action("1.1.1")
            .state(ActionState.IN_PROGRESS)
            .percent(new BigDecimal("40"))
            .build();
    private static final MetMilestone MET =
            MetMilestone.builder().id("M1").met(DAY).build();
    private static final String STATUSES = "documents[3].statuses";

    private StatusReportCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(
                broken(
                        reported(BEGUN.withMilestones(MET.withId("M2"))),
                        reported(BEGUN.withMilestones(MET)),
                        found(
                                        Rule.REPORTED_MILESTONE_KNOWN,
                                        STATUSES + "[0].milestones[0].id",
                                        Map.of("id", "M2", "action", "1.1.1"))
                                .suggesting("M1")),
                broken(
                        reported(BEGUN.withReportedOn(LocalDate.of(2025, 12, 30))),
                        reported(BEGUN.withReportedOn(LocalDate.of(2025, 12, 31))),
                        found(
                                Rule.STATUS_AFTER_PERIOD,
                                STATUSES + "[0].action",
                                Map.of("action", "1.1.1", "period", "2025", "reported", "2025-12-30"))),
                broken(
                        reported(BEGUN, BEGUN.withPercent(new BigDecimal("45"))),
                        reported(BEGUN, BEGUN.withReportedOn(DAY.plusDays(1))),
                        found(Rule.STATUS_ONCE, STATUSES + "[1].action", Map.of("action", "1.1.1", "period", "2025"))
                                .besides(STATUSES + "[0].action")),
                broken(
                        reported(BEGUN, BEGUN.withState(ActionState.PLANNED).withReportedBy("MAI")),
                        reported(BEGUN, BEGUN.withReportedBy("MAI")),
                        found(
                                        Rule.STATUS_AGREED,
                                        STATUSES + "[1].state",
                                        Map.of("action", "1.1.1", "period", "2025", "one", "ANITP", "other", "MAI"))
                                .besides(STATUSES + "[0].state")),
                broken(
                        reported(BEGUN.withPeriod(Period.semester(2025, 1)), BEGUN.withPercent(new BigDecimal("39.5"))),
                        reported(BEGUN.withPeriod(Period.semester(2025, 1)), BEGUN.withPercent(new BigDecimal("40.0"))),
                        found(
                                        Rule.WORK_NOT_UNDONE,
                                        STATUSES + "[1].percent",
                                        Map.of("action", "1.1.1", "before", "40", "now", "39.5"))
                                .besides(STATUSES + "[0].percent")),
                broken(
                        reported(BEGUN.withState(ActionState.COMPLETED)),
                        reported(BEGUN.withState(ActionState.COMPLETED).withMilestones(MET)),
                        found(
                                Rule.COMPLETED_WITH_MILESTONES,
                                STATUSES + "[0].state",
                                Map.of("action", "1.1.1", "milestones", "M1"))),
                years(year(10), year(10).withNamed(FiscalYearNaming.BY_START), "2025-10/2026-09"),
                years(year(10), year(9), "2024-09/2025-08"));
    }

    private static FiscalYear year(int month) {
        return FiscalYear.builder().begins(new YearStart(month, 1)).build();
    }

    /** A report in the years of its plan, and in others. */
    private static RuleCase years(FiscalYear planned, FiscalYear other, String meant) {
        return broken(
                inYears(planned, other),
                inYears(planned, planned),
                found(
                        Rule.FISCAL_YEAR_AGREED,
                        "documents[3].fiscalYear",
                        Map.of("here", meant, "there", "2024-10/2025-09", "id", "PNA")));
    }

    private static Bundle inYears(FiscalYear planned, FiscalYear reported) {
        return Bundle.of(
                Sound.STRATEGY,
                Sound.REGISTRY,
                Sound.PLAN.withFiscalYear(planned),
                ActionStatusReport.builder()
                        .id("stadiu")
                        .plan("PNA")
                        .fiscalYear(reported)
                        .build());
    }

    private static Bundle reported(ReportedStatus... statuses) {
        Milestone milestone = Milestone.builder()
                .id("M1")
                .title(Sound.TEXT)
                .due(Period.semester(2025, 1))
                .build();
        return Bundle.of(
                Sound.STRATEGY,
                Sound.REGISTRY,
                Sound.PLAN.withActions(Sound.ACTION.withMilestones(milestone)),
                ActionStatusReport.builder()
                        .id("stadiu")
                        .plan("PNA")
                        .reporter("ANITP")
                        .period(Period.year(2025))
                        .reportedOn(DAY)
                        .addStatuses(statuses)
                        .build());
    }
}
