package org.snitp.model.rule;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snitp.model.code.Spelling;
import org.snitp.model.institution.Stakeholder;

/** Looks up references and reports unresolved ones. */
final class References {

    /** The maximum number of names to compare in total: an entirely wrong bundle gets suggestions for its first errors only. */
    private static final int MAX_COMPARED = 500_000;

    private final Symbols symbols;
    private final Findings findings;
    private final Set<String> used = new HashSet<>();

    /** The institutions referenced so far of which nothing is to be reported: each is looked up once. */
    private final Set<String> known = new HashSet<>();

    private boolean computed;
    private long compared;
    private @Nullable InstitutionNames institutionNames;

    References(Symbols symbols, Findings findings) {
        this.symbols = symbols;
        this.findings = findings;
    }

    Symbols symbols() {
        return symbols;
    }

    /** Returns the probable known name, until the limit of lookups is reached. */
    Optional<String> suggest(String name, Collection<String> known) {
        compared += known.size();
        return compared > MAX_COMPARED ? Optional.empty() : Spelling.nearest(name, known);
    }

    void requireInstitutions(List<String> ids, Path list) {
        for (int i = 0; i < ids.size(); i++) {
            if (!known.contains(ids.get(i))) {
                requireInstitution(ids.get(i), list.index(i));
            }
        }
    }

    /** Reports unknown institutions among those that have a part in what stands at a path. */
    void requireStakeholders(List<Stakeholder> stakeholders, Path at) {
        for (int i = 0; i < stakeholders.size(); i++) {
            requireInstitution(
                    stakeholders.get(i).getInstitution(),
                    at.field("stakeholders").index(i).field("institution"));
        }
    }

    void requireInstitution(Optional<String> id, Path path) {
        id.ifPresent(present -> requireInstitution(present, path));
    }

    /** The institutions referenced so far. */
    Set<String> used() {
        return used;
    }

    void requireInstitution(String id, Path path) {
        used.add(id);
        if (symbols.hasRegistry() && !symbols.hasInstitution(id)) {
            Optional<String> meant = named(id).or(() -> suggest(id, symbols.institutions()));
            findings.add(Rule.INSTITUTION_KNOWN, path, Map.of("id", id), meant);
        } else {
            known.add(id);
        }
    }

    /** Records that an indicator says how it is computed. */
    void noteComputation() {
        computed = true;
    }

    /** Returns whether an indicator checked so far says how it is computed. */
    boolean areComputationsStated() {
        return computed;
    }

    /** Returns the id of the institution whose full name stands in the place of an id. */
    private Optional<String> named(String name) {
        if (institutionNames == null) {
            institutionNames = symbols.institutionNames();
        }
        return institutionNames.find(name);
    }

    /** Reports an id that is neither known nor declared elsewhere. */
    void requireKnown(String id, Collection<String> known, Path path) {
        if (!known.contains(id) && !symbols.isDeclaredElsewhere(id)) {
            findings.add(Rule.REFERENCE_KNOWN, path, Map.of("id", id), suggest(id, known));
        }
    }

    /** Reports a category that is neither among those of its dimension nor declared elsewhere. */
    void requireCategory(String id, Collection<String> known, Path path) {
        if (!known.contains(id) && !symbols.isDeclaredElsewhere(id)) {
            findings.add(Rule.CATEGORY_WHOLE_KNOWN, path, Map.of("id", id), suggest(id, known));
        }
    }

    /** Reports a code list that is not among the documents. */
    void requireCodeList(String id, Path path) {
        Collection<String> known = symbols.codeLists().keySet();
        if (!known.contains(id) && !symbols.isDeclaredElsewhere(id)) {
            findings.add(Rule.CODE_LIST_KNOWN, path, Map.of("id", id), suggest(id, known));
        }
    }

    /** Reports once per document that its institutions cannot be looked up. */
    void requireRegistry(Path document) {
        if (!symbols.hasRegistry()) {
            findings.add(Rule.REFERENCES_CHECKABLE, document.field("id"), Map.of("kind", "InstitutionRegistry"));
        }
    }

    void requireStrategy(String id, Path path) {
        if (!symbols.hasAnyStrategy()) {
            findings.add(Rule.REFERENCES_CHECKABLE, path, Map.of("kind", "Strategy"));
        } else if (!symbols.hasStrategy(id)) {
            findings.add(
                    Rule.STRATEGY_KNOWN,
                    path,
                    Map.of("id", id),
                    suggest(id, symbols.strategies().keySet()));
        }
    }

    void requirePlan(String id, Path path) {
        if (!symbols.hasAnyPlan() && !symbols.isMeasured(id)) {
            findings.add(Rule.REFERENCES_CHECKABLE, path, Map.of("kind", "ActionPlan"));
        } else if (!symbols.hasPlan(id)) {
            findings.add(Rule.MEASURED_PLAN_KNOWN, path, Map.of("id", id), suggest(id, symbols.plans()));
        }
    }
}
