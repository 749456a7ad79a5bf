package org.snitp.annex.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snitp.io.diff.ChangeKind;
import org.snitp.io.diff.Comparison;
import org.snitp.io.diff.ItemChange;
import org.snitp.io.diff.ItemKind;
import org.snitp.io.diff.ItemRef;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;

/** Which actions of two versions of a plan are the same ones, as a comparison has found, in the order of an act. */
final class ActionPairs {

    /**
     * An action in both versions, or in one.
     *
     * @param before in the old version; absent if it is new
     * @param after in the new version; absent if it is gone
     */
    record Pair(Optional<Action> before, Optional<Action> after) {}

    private final List<Pair> pairs = new ArrayList<>();

    ActionPairs(ActionPlan before, ActionPlan after, Comparison comparison) {
        Map<String, String> oldCodes = new HashMap<>();
        Set<String> added = new HashSet<>();
        for (ItemChange change : comparison.of(ItemKind.ACTION)) {
            if (change.is(ChangeKind.ADDED)) {
                added.add(change.ref().code());
            } else if (change.is(ChangeKind.RENAMED)) {
                oldCodes.put(
                        change.ref().code(), change.before().map(ItemRef::code).orElseThrow());
            }
        }
        Map<String, Integer> places = new HashMap<>();
        List<Action> olds = before.getActions();
        for (int i = 0; i < olds.size(); i++) {
            places.putIfAbsent(olds.get(i).getCode(), i);
        }
        Set<Integer> matched = new HashSet<>();
        List<Integer> matches = new ArrayList<>();
        for (Action fresh : after.getActions()) {
            String code = oldCodes.getOrDefault(fresh.getCode(), fresh.getCode());
            int place = added.contains(fresh.getCode()) ? -1 : places.getOrDefault(code, -1);
            matches.add(place);
            matched.add(place);
        }
        // What is gone stands before the first action that stood after it.
        int next = 0;
        for (int i = 0; i < matches.size(); i++) {
            int place = matches.get(i);
            while (next < place) {
                gone(olds, next, matched);
                next++;
            }
            Optional<Action> old = place < 0 ? Optional.empty() : Optional.of(olds.get(place));
            pairs.add(new Pair(old, Optional.of(after.getActions().get(i))));
        }
        while (next < olds.size()) {
            gone(olds, next, matched);
            next++;
        }
    }

    private void gone(List<Action> olds, int place, Set<Integer> matched) {
        if (!matched.contains(place)) {
            pairs.add(new Pair(Optional.of(olds.get(place)), Optional.empty()));
        }
    }

    List<Pair> pairs() {
        return pairs;
    }
}
