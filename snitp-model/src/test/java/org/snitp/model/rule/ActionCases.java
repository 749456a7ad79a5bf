package org.snitp.model.rule;

import static org.snitp.model.rule.Expected.found;
import static org.snitp.model.rule.RuleCase.broken;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.snitp.model.Bundle;
import org.snitp.model.institution.Institution;
import org.snitp.model.institution.InstitutionType;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionState;
import org.snitp.model.plan.ActionStatus;

/** What breaks the rules on the status of actions, on what they refer to, and on institutions that end. */
final class ActionCases {

    private static final Action ACTION = Sound.ACTION;
    private static final Action NEXT = Sound.action("1.1.2");
    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    private static final ActionStatus CANCELLED = ActionStatus.builder()
            .state(ActionState.CANCELLED)
            .since(DAY)
            .reason(Sound.TEXT)
            .build();

    private ActionCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(statuses(), references(), institutions()).flatMap(cases -> cases);
    }

    private static Stream<RuleCase> statuses() {
        ActionStatus begun =
                ActionStatus.builder().state(ActionState.IN_PROGRESS).build();
        return Stream.of(
                broken(
                        in(begun.withPercent(new BigDecimal("100.1"))),
                        in(begun.withPercent(new BigDecimal("100.0"))),
                        found(
                                Rule.WORK_DONE_POSSIBLE,
                                "documents[2].actions[0].status.percent",
                                Map.of("actual", "100.1"))),
                broken(
                        in(begun.withState(ActionState.DELAYED)),
                        in(begun.withState(ActionState.DELAYED).withReason(Sound.TEXT)),
                        found(
                                Rule.STATUS_EXPLAINED,
                                "documents[2].actions[0].status.state",
                                Map.of("code", "1.1.1", "variant", "DELAYED"))),
                broken(
                        in(CANCELLED.withSince(Optional.empty())),
                        in(CANCELLED),
                        found(
                                Rule.HALT_DATED,
                                "documents[2].actions[0].status.state",
                                Map.of("code", "1.1.1", "variant", "CANCELLED"))),
                broken(
                        in(begun.withStarted(DAY).withCompleted(DAY.minusDays(1))),
                        in(begun.withStarted(DAY).withCompleted(DAY)),
                        found(
                                Rule.WORK_DAYS_ORDERED,
                                "documents[2].actions[0].status.completed",
                                Map.of("started", "2025-06-30", "completed", "2025-06-29"))));
    }

    private static Stream<RuleCase> references() {
        return Stream.of(
                broken(
                        Sound.with(ACTION.withDependsOn("1.1.3"), NEXT.withPartOf("1.1.1")),
                        Sound.with(ACTION.withDependsOn("1.1.2"), NEXT.withPartOf("1.1.1")),
                        found(Rule.ACTION_KNOWN, "documents[2].actions[0].dependsOn[0]", Map.of("code", "1.1.3"))
                                .suggesting("1.1.1")),
                broken(
                        Sound.with(ACTION, NEXT.withPartOf("1.1.2")),
                        Sound.with(ACTION, NEXT.withPartOf("1.1.1")),
                        found(
                                Rule.ACTIONS_ACYCLIC,
                                "documents[2].actions[1].partOf",
                                Map.of("cycle", "1.1.2 → 1.1.2"))),
                broken(
                        Sound.with(
                                ACTION.withDependsOn("1.1.2", "1.1.3"),
                                NEXT,
                                Sound.action("1.1.3").withDependsOn("1.1.2", "1.1.1")),
                        Sound.with(
                                ACTION.withDependsOn("1.1.2", "1.1.3"),
                                NEXT,
                                Sound.action("1.1.3").withDependsOn("1.1.2")),
                        found(
                                        Rule.ACTIONS_ACYCLIC,
                                        "documents[2].actions[0].dependsOn",
                                        Map.of("cycle", "1.1.1 → 1.1.3 → 1.1.1"))
                                .besides("documents[2].actions[2].dependsOn")),
                broken(
                        Sound.with(ACTION.withObjectives("1.2", "1.3")),
                        Sound.with(ACTION.withObjectives("1.2", "1")),
                        found(
                                        Rule.OBJECTIVE_KNOWN,
                                        "documents[2].actions[0].objectives[1]",
                                        Map.of("code", "1.1.1", "objective", "1.3"))
                                .suggesting("1.1")));
    }

    private static Stream<RuleCase> institutions() {
        Institution merged = Sound.institution("A").withValidUntil(DAY).withSuccessors("B");
        return Stream.of(
                broken(
                        registry(
                                merged,
                                Sound.institution("B").withValidUntil(DAY).withSuccessors("A")),
                        registry(merged, Sound.institution("B").withValidUntil(DAY)),
                        found(
                                        Rule.SUCCESSION_ACYCLIC,
                                        "documents[0].institutions[0].successors",
                                        Map.of("cycle", "A → B → A"))
                                .besides("documents[0].institutions[1].successors")),
                broken(
                        registry(merged.withValidUntil(Optional.empty()), Sound.institution("B")),
                        registry(merged, Sound.institution("B")),
                        found(Rule.SUCCESSION_DATED, "documents[0].institutions[0].id", Map.of("id", "A"))),
                broken(
                        registry(Sound.institution("A").withType(InstitutionType.of("univeristy"))),
                        registry(Sound.institution("A").withType(InstitutionType.of("church"))),
                        found(
                                        Rule.INSTITUTION_TYPE_SPELLED,
                                        "documents[0].institutions[0].type",
                                        Map.of("actual", "univeristy"))
                                .suggesting("university")),
                broken(
                        registry(Sound.institution("A").withValidFrom(DAY).withValidUntil(DAY.minusDays(1))),
                        registry(Sound.institution("A").withValidFrom(DAY).withValidUntil(DAY)),
                        found(
                                Rule.VALIDITY_ORDERED,
                                "documents[0].institutions[0].validUntil",
                                Map.of("from", "2025-06-30", "until", "2025-06-29"))));
    }

    private static Bundle registry(Institution... institutions) {
        return Bundle.of(Sound.registry(institutions));
    }

    private static Bundle in(ActionStatus status) {
        return Sound.with(ACTION.withStatus(status));
    }
}
