package org.snitp.model.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snitp.model.Bundle;
import org.snitp.model.code.Codes;
import org.snitp.model.document.Document;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.Objective;
import org.snitp.model.strategy.Strategy;

/**
 * Finds objectives of a strategy that no action of its plans serves. If the objective of an action is unknown (reported
 * separately), it may be any objective: of those below the one under which its code lies, or else of all.
 */
final class ServedObjectives {

    private final Map<String, Set<String>> served = new HashMap<>();
    private final Map<String, Set<String>> undecided = new HashMap<>();
    private final Set<String> whollyUndecided = new HashSet<>();
    private final Symbols symbols;
    private final Findings findings;

    ServedObjectives(Symbols symbols, Findings findings) {
        this.symbols = symbols;
        this.findings = findings;
    }

    /** Receives the actions of a plan. */
    interface Actions {
        void note(Action action);
    }

    /** Reports the objectives of each strategy that no action of its plans serves, once all actions were noted. */
    void check(Bundle bundle) {
        for (int i = 0; i < bundle.getDocuments().size(); i++) {
            Document document = bundle.getDocuments().get(i);
            if (document instanceof Strategy strategy
                    && served.containsKey(strategy.getId())
                    && !whollyUndecided.contains(strategy.getId())) {
                check(strategy, Path.document(i));
            }
        }
    }

    /** Returns what notes the actions of a plan while they are at hand: to go through them again would take longer. */
    Actions of(ActionPlan plan) {
        Set<String> objectives = symbols.objectives(plan.getStrategy());
        Set<String> ofStrategy = served.computeIfAbsent(plan.getStrategy(), id -> new HashSet<>());
        DerivedObjectives derived = new DerivedObjectives(objectives::contains);
        return action -> {
            if (!action.getObjectives().isEmpty()) {
                ofStrategy.addAll(action.getObjectives());
            }
            Optional<String> stated = action.getObjective();
            Optional<String> objective = stated.isPresent() ? stated : derived.of(action.getCode());
            if (objective.isPresent() && objectives.contains(objective.get())) {
                ofStrategy.add(objective.get());
            } else {
                noteUndecided(action, plan.getStrategy(), objectives);
            }
        };
    }

    private void noteUndecided(Action action, String strategy, Set<String> objectives) {
        Codes.parent(action.getObjective().orElse(action.getCode()), objectives::contains)
                .ifPresentOrElse(
                        general -> undecided
                                .computeIfAbsent(strategy, id -> new HashSet<>())
                                .add(general),
                        () -> whollyUndecided.add(strategy));
    }

    private void check(Strategy strategy, Path document) {
        Set<String> known = served.getOrDefault(strategy.getId(), Set.of());
        Set<String> unsure = undecided.getOrDefault(strategy.getId(), Set.of());
        LocatedObjective.top(strategy, document).forEach(objective -> check(objective, known, unsure));
    }

    private void check(LocatedObjective located, Set<String> known, Set<String> unsure) {
        List<LocatedObjective> under = located.under();
        if (under.isEmpty()) {
            require(located.objective(), known, located.at());
        } else if (!unsure.contains(located.objective().getCode())) {
            under.forEach(objective -> check(objective, known, unsure));
        }
    }

    private void require(Objective objective, Set<String> known, Path at) {
        if (!known.contains(objective.getCode())) {
            findings.add(Rule.OBJECTIVE_SERVED, at.field("code"), Map.of("code", objective.getCode()));
        }
    }
}
