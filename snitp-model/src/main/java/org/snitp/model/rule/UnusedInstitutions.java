package org.snitp.model.rule;

import java.util.Map;
import java.util.Set;
import org.snitp.model.Bundle;

/** Finds institutions of registries to which no document refers, if there is a plan that could. */
final class UnusedInstitutions {

    private UnusedInstitutions() {}

    static void check(Bundle bundle, Symbols symbols, Set<String> used, Findings findings) {
        if (bundle.getPlans().isEmpty()) {
            return;
        }
        for (String id : symbols.institutions()) {
            if (!used.contains(id)) {
                findings.add(Rule.INSTITUTION_USED, symbols.institutionPath(id).field("id"), Map.of("id", id));
            }
        }
    }
}
