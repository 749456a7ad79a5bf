package org.snitp.model.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.snitp.model.Bundle;
import org.snitp.model.institution.Institution;
import org.snitp.model.institution.InstitutionRegistry;

/** Finds institutions and categories that are part of themselves. Each cycle is reported once. */
final class PartOfCycles {

    /** The maximum number of institutions of a cycle to name: enough to find all of them. */
    private static final int MAX_NAMED = 10;

    private PartOfCycles() {}

    static void check(Bundle bundle, Symbols symbols, Findings findings) {
        Map<String, String> parents = new LinkedHashMap<>();
        Set<String> known = new HashSet<>();
        for (InstitutionRegistry registry : bundle.getRegistries()) {
            for (Institution institution : registry.getInstitutions()) {
                if (known.add(institution.getId()) && institution.getPartOf().isPresent()) {
                    parents.put(institution.getId(), institution.getPartOf().get());
                }
            }
        }
        Map<String, Path> locations = new HashMap<>();
        parents.keySet()
                .forEach(id -> locations.put(id, symbols.institutionPath(id).field("partOf")));
        check(parents, Rule.PART_OF_ACYCLIC, locations, findings);
    }

    /**
     * Reports every cycle.
     *
     * @param parents what each id is part of
     * @param rule the broken rule
     * @param locations where each of the ids says so
     */
    static void check(Map<String, String> parents, Rule rule, Map<String, Path> locations, Findings findings) {
        Set<String> done = new HashSet<>();
        for (String start : parents.keySet()) {
            List<String> cycle = cycleFrom(start, parents, done);
            if (!cycle.isEmpty()) {
                report(cycle, rule, locations, findings);
            }
        }
    }

    private static List<String> cycleFrom(String start, Map<String, String> parents, Set<String> done) {
        List<String> way = new ArrayList<>();
        String id = start;
        while (id != null && done.add(id)) {
            way.add(id);
            id = parents.get(id);
        }
        int entry = way.indexOf(id);
        return entry < 0 ? List.of() : way.subList(entry, way.size());
    }

    private static void report(List<String> cycle, Rule rule, Map<String, Path> known, Findings findings) {
        List<String> named = cycle.subList(0, Math.min(cycle.size(), MAX_NAMED));
        List<Path> locations = named.stream()
                .map(id -> Objects.requireNonNull(known.get(id), id))
                .toList();
        int more = cycle.size() - named.size();
        String text = String.join(" → ", named) + (more > 0 ? " → … → " : " → ") + cycle.get(0);
        findings.add(
                rule,
                locations.get(0),
                more > 0
                        ? Map.of("variant", "long", "cycle", text, "count", Integer.toString(more))
                        : Map.of("cycle", text),
                locations.subList(1, locations.size()));
    }
}
