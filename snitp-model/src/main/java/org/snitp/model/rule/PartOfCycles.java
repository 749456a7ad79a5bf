package org.snitp.model.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snitp.model.Bundle;
import org.snitp.model.institution.Institution;
import org.snitp.model.institution.InstitutionRegistry;

/** Finds institutions that are part of themselves, or succeed themselves. Each cycle is reported once. */
final class PartOfCycles {

    private PartOfCycles() {}

    static void check(Bundle bundle, Symbols symbols, Findings findings) {
        Map<String, List<String>> parents = new LinkedHashMap<>();
        Map<String, List<String>> successors = new LinkedHashMap<>();
        for (InstitutionRegistry registry : bundle.getRegistries()) {
            for (Institution institution : registry.getInstitutions()) {
                successors.putIfAbsent(institution.getId(), institution.getSuccessors());
                parents.putIfAbsent(
                        institution.getId(),
                        institution.getPartOf().map(List::of).orElse(List.of()));
            }
        }
        Cycles.check(
                parents, Rule.PART_OF_ACYCLIC, id -> symbols.institutionPath(id).field("partOf"), findings);
        Cycles.check(
                successors,
                Rule.SUCCESSION_ACYCLIC,
                id -> symbols.institutionPath(id).field("successors"),
                findings);
    }
}
