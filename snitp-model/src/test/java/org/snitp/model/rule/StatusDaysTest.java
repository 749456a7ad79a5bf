package org.snitp.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.model.rule.Expected.found;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.snitp.model.Bundle;
import org.snitp.model.measurement.ActionStatusReport;
import org.snitp.model.measurement.MetMilestone;
import org.snitp.model.measurement.ReportedStatus;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionState;
import org.snitp.model.plan.ActionStatus;
import org.snitp.model.plan.Milestone;
import org.snitp.model.time.Period;

/** What is said to have happened to an action happened before the report on it, and before today. */
class StatusDaysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);
    private static final LocalDate LATER = LocalDate.of(2026, 5, 1);
    private static final ReportedStatus STATUS = ReportedStatus.builder()
            .action("1.1.1")
            .state(ActionState.IN_PROGRESS)
            .build();

    private static Action withMilestone(Optional<LocalDate> met) {
        return Sound.ACTION.withMilestones(Milestone.builder()
                .id("M1")
                .title(Sound.TEXT)
                .due(Period.year(2026))
                .met(met)
                .build());
    }

    private static Bundle reported(Optional<LocalDate> day, ReportedStatus status) {
        return Bundle.builder()
                .from(Sound.with(withMilestone(Optional.empty())))
                .addDocuments(ActionStatusReport.builder()
                        .id("status")
                        .plan("PNA")
                        .reporter("ANITP")
                        .period(Period.year(2025))
                        .reportedOn(day)
                        .addStatuses(status)
                        .build())
                .build();
    }

    private static ReportedStatus met(LocalDate day) {
        return STATUS.withMilestones(MetMilestone.builder().id("M1").met(day).build());
    }

    private static List<String> inFuture(Bundle bundle) {
        return ReportDays.inFuture(bundle, TODAY).stream()
                .map(finding -> finding.path() + " " + finding.arguments().get("variant"))
                .toList();
    }

    @Test
    void whatHappenedAfterTheReportIsReported() {
        assertThat(Sound.check(reported(Optional.of(TODAY), met(LATER))))
                .containsExactly(found(
                        Rule.DELIVERY_BEFORE_REPORT,
                        "documents[3].statuses[0].milestones[0].met",
                        Map.of("variant", "met", "delivered", "2026-05-01", "reported", "2026-01-31")));
        assertThat(Sound.notes(
                        Rule.DELIVERY_BEFORE_REPORT,
                        reported(Optional.of(TODAY), STATUS.withStarted(LATER).withCompleted(LATER))))
                .extracting(Expected::path)
                .containsExactly("documents[3].statuses[0].started", "documents[3].statuses[0].completed");
        assertThat(Sound.check(reported(Optional.of(TODAY), met(TODAY)))).isEmpty();
        assertThat(Sound.check(reported(Optional.of(TODAY), STATUS.withSince(LATER))))
                .isEmpty();
    }

    @Test
    void whatAPlanSaysOfADayToComeIsReported() {
        ActionStatus status = ActionStatus.builder()
                .state(ActionState.COMPLETED)
                .completed(LATER)
                .build();

        assertThat(inFuture(Sound.with(Sound.ACTION.withStatus(status))))
                .containsExactly("documents[2].actions[0].status.completed completed");
        assertThat(inFuture(Sound.with(Sound.ACTION.withStatus(status.withCompleted(TODAY.plusDays(1))))))
                .isEmpty();
        assertThat(inFuture(Sound.with(withMilestone(Optional.of(LATER)))))
                .containsExactly("documents[2].actions[0].milestones[0].met met");
    }

    @Test
    void aReportOfADayToComeIsReportedAndWithoutADayWhatItSays() {
        assertThat(inFuture(reported(Optional.of(LATER), met(LATER))))
                .containsExactly("documents[3].reportedOn reportedOn");
        assertThat(inFuture(reported(Optional.empty(), STATUS.withReportedOn(LATER))))
                .containsExactly("documents[3].statuses[0].reportedOn reportedOn");
        assertThat(inFuture(
                        reported(Optional.empty(), met(LATER).withStarted(LATER).withCompleted(LATER))))
                .containsExactly(
                        "documents[3].statuses[0].started started",
                        "documents[3].statuses[0].completed completed",
                        "documents[3].statuses[0].milestones[0].met met");
    }
}
