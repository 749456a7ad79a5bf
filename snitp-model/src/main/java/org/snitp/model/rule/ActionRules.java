package org.snitp.model.rule;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.plan.ActionStatus;
import org.snitp.model.plan.Milestone;

/** The rules of actions on their status, their milestones and each other. */
final class ActionRules {

    private static final BigDecimal WHOLE = new BigDecimal(100);

    private final ActionPlan plan;
    private final Path actions;
    private final References references;
    private final Findings findings;
    private final Map<String, Path> paths = new HashMap<>();

    ActionRules(ActionPlan plan, Path actions, References references, Findings findings) {
        this.plan = plan;
        this.actions = actions;
        this.references = references;
        this.findings = findings;
    }

    void check() {
        boolean linked = plan.getActions().stream().anyMatch(ActionRules::isLinked);
        if (linked) {
            checkLinks();
        }
        for (int i = 0; i < plan.getActions().size(); i++) {
            Action action = plan.getActions().get(i);
            if (action.getStatus().isPresent() || !action.getMilestones().isEmpty()) {
                check(action, actions.index(i));
            }
        }
    }

    /** Returns whether an action has anything to check: a status, milestones or other actions to which it refers. */
    static boolean concern(Action action) {
        return isLinked(action)
                || action.getStatus().isPresent()
                || !action.getMilestones().isEmpty();
    }

    private static boolean isLinked(Action action) {
        return !action.getDependsOn().isEmpty() || action.getPartOf().isPresent();
    }

    /** Tables of all actions are only made if one of them refers to another. */
    private void checkLinks() {
        Map<String, List<String>> before = new LinkedHashMap<>();
        Map<String, List<String>> above = new LinkedHashMap<>();
        for (int i = 0; i < plan.getActions().size(); i++) {
            Action action = plan.getActions().get(i);
            paths.putIfAbsent(action.getCode(), actions.index(i));
            before.putIfAbsent(action.getCode(), action.getDependsOn());
            above.putIfAbsent(action.getCode(), action.getPartOf().map(List::of).orElse(List.of()));
        }
        for (int i = 0; i < plan.getActions().size(); i++) {
            checkLinks(plan.getActions().get(i), actions.index(i));
        }
        Cycles.check(before, Rule.ACTIONS_ACYCLIC, code -> path(code, "dependsOn"), findings);
        Cycles.check(above, Rule.ACTIONS_ACYCLIC, code -> path(code, "partOf"), findings);
    }

    private Path path(String code, String field) {
        return Objects.requireNonNull(paths.get(code), code).field(field);
    }

    private void checkLinks(Action action, Path at) {
        for (int i = 0; i < action.getDependsOn().size(); i++) {
            requireAction(action.getDependsOn().get(i), at.field("dependsOn").index(i));
        }
        action.getPartOf().ifPresent(code -> requireAction(code, at.field("partOf")));
    }

    private void check(Action action, Path at) {
        action.getStatus().ifPresent(status -> check(status, action.getCode(), false, at.field("status"), findings));
        Path milestones = at.field("milestones");
        findings.requireUnique(action.getMilestones(), Milestone::getId, "id", milestones);
        for (int i = 0; i < action.getMilestones().size(); i++) {
            PlanTimeRules.requireForward(
                    action.getMilestones().get(i).getDue(), milestones.index(i).field("due"), findings);
        }
    }

    private void requireAction(String code, Path at) {
        Set<String> known = paths.keySet();
        if (!known.contains(code)) {
            findings.add(Rule.ACTION_KNOWN, at, Map.of("code", code), references.suggest(code, known));
        }
    }

    /**
     * Checks a status, whether the plan states it or a report.
     *
     * @param dated whether it is known without its own field since when the state holds
     */
    static void check(ActionStatus status, String code, boolean dated, Path at, Findings findings) {
        Map<String, String> arguments =
                Map.of("code", code, "variant", status.getState().name());
        if (status.getState().needsReason() && status.getReason().isEmpty()) {
            findings.add(Rule.STATUS_EXPLAINED, at.field("state"), arguments);
        }
        if (!dated && status.getState().isHalted() && status.getSince().isEmpty()) {
            findings.add(Rule.HALT_DATED, at.field("state"), arguments);
        }
        status.getPercent()
                .filter(done -> done.compareTo(WHOLE) > 0)
                .ifPresent(done -> findings.add(
                        Rule.WORK_DONE_POSSIBLE, at.field("percent"), Map.of("actual", done.toPlainString())));
        if (status.getStarted().isPresent()
                && status.getCompleted().isPresent()
                && status.getCompleted().get().isBefore(status.getStarted().get())) {
            findings.add(
                    Rule.WORK_DAYS_ORDERED,
                    at.field("completed"),
                    Map.of(
                            "started", status.getStarted().get().toString(),
                            "completed", status.getCompleted().get().toString()));
        }
    }
}
