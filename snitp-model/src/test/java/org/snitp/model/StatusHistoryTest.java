package org.snitp.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.snitp.model.link.Link;
import org.snitp.model.measurement.ActionStatusReport;
import org.snitp.model.measurement.MetMilestone;
import org.snitp.model.measurement.ReportedStatus;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.plan.ActionState;
import org.snitp.model.plan.Milestone;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;
import org.snitp.model.time.TimeSpan;

/** What became of milestones, by reports one after the other. */
class StatusHistoryTest {

    private static final Link PLANNED =
            Link.builder().address("https://example.org/plan").build();
    private static final Link PROOF =
            Link.builder().address("https://example.org/proof").build();
    private static final Link OTHER =
            Link.builder().address("https://example.org/other").build();
    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

    private static final ActionPlan PLAN = ActionPlan.builder()
            .id("P")
            .strategy("S")
            .period(TimeSpan.parse("2024/2026"))
            .addActions(Action.builder()
                    .code("1.1.1")
                    .title(LocalizedText.of("Ghid"))
                    .addMilestones(Milestone.builder()
                            .id("ghid")
                            .title(LocalizedText.of("Ghid tip\u0103rit"))
                            .due(TimeSpan.parse("2025"))
                            .addLinks(PLANNED)
                            .build())
                    .build())
            .build();

    private static ReportedStatus report(String period, LocalDate reportedOn, MetMilestone... met) {
        return ReportedStatus.builder()
                .action("1.1.1")
                .period(Period.parse(period))
                .reportedOn(reportedOn)
                .state(ActionState.IN_PROGRESS)
                .addMilestones(met)
                .build();
    }

    private static MetMilestone met(LocalDate day, Link... proofs) {
        return MetMilestone.builder().id("ghid").met(day).addLinks(proofs).build();
    }

    private static Milestone after(ReportedStatus... reports) {
        Bundle bundle = Bundle.of(
                PLAN,
                ActionStatusReport.builder()
                        .id("R")
                        .plan("P")
                        .addStatuses(reports)
                        .build());
        return StatusHistory.of(bundle, LocalDate.of(2026, 12, 31))
                .applyTo(bundle)
                .getPlans()
                .get(0)
                .getActions()
                .get(0)
                .getMilestones()
                .get(0);
    }

    @Test
    void whatProvesAMilestoneStaysWhenItIsConfirmedWithoutAProof() {
        Milestone milestone = after(
                report("2025", LocalDate.of(2025, 7, 10), met(DAY, PROOF)),
                report("2026", LocalDate.of(2026, 1, 10), met(DAY.plusDays(1))));

        assertThat(milestone.getMet()).contains(DAY.plusDays(1));
        assertThat(milestone.getLinks()).isEqualTo(List.of(PLANNED, PROOF));
    }

    @Test
    void anotherProofReplacesTheOneBefore() {
        assertThat(after(
                                report("2025", LocalDate.of(2025, 7, 10), met(DAY, PROOF)),
                                report("2026", LocalDate.of(2026, 1, 10), met(DAY, OTHER)))
                        .getLinks())
                .isEqualTo(List.of(PLANNED, OTHER));
    }
}
