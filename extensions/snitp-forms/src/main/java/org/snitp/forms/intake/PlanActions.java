package org.snitp.forms.intake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.snitp.forms.ExpenditureRow;
import org.snitp.forms.StatusRow;
import org.snitp.model.Bundle;
import org.snitp.model.BundleIndex;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.plan.Budget;
import org.snitp.model.plan.Milestone;
import org.snitp.model.text.LocalizedText;

/** The questions of a plan about its actions, by code and by what they ask. */
final class PlanActions {

    /**
     * A question about an action.
     *
     * @param action the action
     * @param milestone the milestone that it asks for, if it does
     * @param source the source of the money that it asks for, if it does
     * @param currency the currency of the money that it asks for, if it does
     */
    record Question(
            Action action, Optional<Milestone> milestone, Optional<LocalizedText> source, Optional<String> currency) {}

    private final ActionPlan plan;
    private final BundleIndex index;
    private final Map<String, Action> byCode = new LinkedHashMap<>();
    private final Map<String, Question> byQuestion = new HashMap<>();

    PlanActions(Bundle bundle, ActionPlan plan) {
        this.plan = plan;
        this.index = BundleIndex.of(bundle);
        plan.getActions().forEach(this::add);
    }

    private void add(Action action) {
        if (byCode.putIfAbsent(action.getCode(), action) != null) {
            return;
        }
        byQuestion.put(
                StatusRow.question(action, Optional.empty()),
                new Question(action, Optional.empty(), Optional.empty(), Optional.empty()));
        action.getMilestones()
                .forEach(milestone -> byQuestion.put(
                        StatusRow.question(action, Optional.of(milestone.getId())),
                        new Question(action, Optional.of(milestone), Optional.empty(), Optional.empty())));
        action.getBudget().ifPresent(budget -> addMoney(action, budget.getSource(), budget.getCurrency()));
        action.getBudgetLines().forEach(line -> addMoney(action, line.getSource(), line.getCurrency()));
    }

    private void addMoney(Action action, Optional<LocalizedText> source, String currency) {
        byQuestion.put(
                ExpenditureRow.question(action, source, currency),
                new Question(action, Optional.empty(), source, Optional.of(currency)));
    }

    ActionPlan plan() {
        return plan;
    }

    Set<String> codes() {
        return byCode.keySet();
    }

    Optional<Action> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    Optional<Question> byQuestion(String fingerprint) {
        return Optional.ofNullable(byQuestion.get(fingerprint));
    }

    /** Returns the sources of the budget of an action. */
    static List<LocalizedText> sources(Action action) {
        return Stream.concat(
                        action.getBudget().flatMap(Budget::getSource).stream(),
                        action.getBudgetLines().stream().flatMap(line -> line.getSource().stream()))
                .toList();
    }

    /** Returns whether an institution, a part of it or one that it succeeds is responsible for an action. */
    boolean isResponsible(String institution, Action action) {
        List<String> responsible = responsible(action);
        Set<String> parts = index.withParts(institution);
        return responsible.contains(institution)
                || responsible.stream().anyMatch(parts::contains)
                || index.withSuccessors(responsible).contains(institution);
    }

    /** Returns the ids of the institutions that answer for an action. */
    static List<String> responsible(Action action) {
        return Stream.concat(
                        action.getResponsible().stream(),
                        Stream.concat(
                                action.getIndicators().stream()
                                        .flatMap(indicator -> indicator.getResponsible().stream())
                                        .filter(unused ->
                                                action.getResponsible().isEmpty()),
                                action.getBudgetLines().stream().flatMap(line -> line.getInstitution().stream())))
                .distinct()
                .toList();
    }
}
