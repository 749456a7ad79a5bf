package org.snitp.model.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.plan.Action;

/** The rules of the responsible and supporting institutions of an action. */
final class RoleRules {

    private static final int MAX_COMPARED = 6;

    private final Symbols symbols;
    private final Findings findings;

    RoleRules(Symbols symbols, Findings findings) {
        this.symbols = symbols;
        this.findings = findings;
    }

    void check(Action action, Path at) {
        if (mayRepeat(action.getResponsible(), action.getSupport())) {
            Map<String, Path> responsible = new HashMap<>();
            requireOnce(action.getResponsible(), at.field("responsible"), responsible);
            requireOnce(action.getSupport(), at.field("support"));
            requireOneRole(action.getSupport(), at.field("support"), responsible);
        }
        if (action.getResponsible().isEmpty() && !isEachIndicatorAnsweredFor(action)) {
            findings.add(Rule.RESPONSIBLE_STATED, at.field("code"), Map.of("code", action.getCode()));
        }
        requireBody(action.getResponsible(), "action", at);
    }

    /** Compares the few institutions that nearly all actions have with each other, which takes less than a table of them. */
    private static boolean mayRepeat(List<String> responsible, List<String> support) {
        int all = responsible.size() + support.size();
        if (all > MAX_COMPARED) {
            return true;
        }
        for (int i = 1; i < all; i++) {
            for (int j = 0; j < i; j++) {
                if (get(responsible, support, i).equals(get(responsible, support, j))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String get(List<String> responsible, List<String> support, int index) {
        int rest = index - responsible.size();
        return rest < 0 ? responsible.get(index) : support.get(rest);
    }

    private static boolean isEachIndicatorAnsweredFor(Action action) {
        for (Indicator indicator : action.getIndicators()) {
            if (indicator.getResponsible().isEmpty()
                    && indicator.getComputation().isEmpty()) {
                return false;
            }
        }
        return !action.getIndicators().isEmpty();
    }

    /**
     * Reports that only groups are responsible for something.
     *
     * @param variant what they are responsible for, as a variant of the message
     */
    void requireBody(List<String> responsible, String variant, Path at) {
        for (String institution : responsible) {
            if (!symbols.isCategory(institution)) {
                return;
            }
        }
        if (!responsible.isEmpty()) {
            findings.add(
                    Rule.RESPONSIBLE_IS_BODY,
                    at.field("responsible").index(0),
                    Map.of("variant", variant, "id", String.join(", ", responsible)));
        }
    }

    /** Reports a duplicate institution in a list. */
    void requireOnce(List<String> institutions, Path list) {
        if (institutions.size() > 1) {
            requireOnce(institutions, list, new HashMap<>());
        }
    }

    private void requireOnce(List<String> institutions, Path list, Map<String, Path> seen) {
        for (int i = 0; i < institutions.size(); i++) {
            Path first = isKnown(institutions.get(i)) ? seen.putIfAbsent(institutions.get(i), list.index(i)) : null;
            if (first != null) {
                findings.add(Rule.INSTITUTION_ONCE, list.index(i), Map.of("id", institutions.get(i)), List.of(first));
            }
        }
    }

    /** Returns whether an institution is known. Unknown ones are reported at each occurrence. */
    private boolean isKnown(String institution) {
        return !symbols.hasRegistry() || symbols.hasInstitution(institution);
    }

    private void requireOneRole(List<String> support, Path list, Map<String, Path> responsible) {
        for (int i = 0; i < support.size(); i++) {
            Path other = responsible.get(support.get(i));
            if (other != null && support.indexOf(support.get(i)) == i) {
                findings.add(Rule.ONE_ROLE, list.index(i), Map.of("id", support.get(i)), List.of(other));
            }
        }
    }
}
