package org.snitp.model.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snitp.model.Bundle;
import org.snitp.model.ComputedIndicators;
import org.snitp.model.IndicatorDefinitions;
import org.snitp.model.MeasuredPlans;
import org.snitp.model.SharedDefinitions;
import org.snitp.model.dimension.CodeList;
import org.snitp.model.document.Document;
import org.snitp.model.institution.Institution;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.institution.InstitutionType;
import org.snitp.model.institution.Succession;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.Strategy;

/** The declarations in the documents of a bundle, for the lookup of references. */
final class Symbols {

    private final Map<String, Path> institutions;
    private final List<Institution> registered;
    private final Set<String> categories;
    private final Map<String, Strategy> strategies;
    private final Map<String, Set<String>> objectives;
    private final Map<String, ActionPlan> plans;
    private final Map<String, CodeList> codeLists;
    private final IndicatorDefinitions definitions;
    private final Bundle documents;
    private final Map<String, Map<String, MeasuredIndicator>> indicators;
    private final Map<String, Succession> successions;
    private final ExternalDeclarations elsewhere;
    private boolean registryPresent;
    private @Nullable ComputedIndicators computed;

    private Symbols(Bundle documents, IndicatorDefinitions definitions) {
        this.documents = documents;
        this.definitions = definitions;
        institutions = new LinkedHashMap<>();
        registered = new ArrayList<>();
        categories = new HashSet<>();
        strategies = new LinkedHashMap<>();
        objectives = new HashMap<>();
        plans = new LinkedHashMap<>();
        codeLists = new LinkedHashMap<>();
        indicators = new HashMap<>();
        successions = new LinkedHashMap<>();
        elsewhere = ExternalDeclarations.NOTHING;
    }

    private Symbols(Symbols declared, ExternalDeclarations elsewhere) {
        institutions = declared.institutions;
        registered = declared.registered;
        categories = declared.categories;
        strategies = declared.strategies;
        objectives = declared.objectives;
        plans = declared.plans;
        codeLists = declared.codeLists;
        documents = declared.documents;
        definitions = declared.definitions;
        indicators = declared.indicators;
        successions = declared.successions;
        this.elsewhere = elsewhere;
        registryPresent = declared.registryPresent || elsewhere.registryPresent();
    }

    static Symbols of(Bundle bundle) {
        Bundle resolved = SharedDefinitions.resolve(bundle);
        Symbols symbols = new Symbols(resolved, IndicatorDefinitions.of(bundle));
        List<Document> documents = resolved.getDocuments();
        for (int i = 0; i < documents.size(); i++) {
            symbols.declare(documents.get(i), Path.document(i));
        }
        return symbols;
    }

    /** Returns the same symbols with other external declarations; the documents are not indexed again. */
    Symbols with(ExternalDeclarations declared) {
        return new Symbols(this, declared);
    }

    private void declare(Document document, Path path) {
        if (document instanceof InstitutionRegistry registry) {
            registryPresent = true;
            registered.addAll(registry.getInstitutions());
            Succession.of(registry.getInstitutions().stream()).forEach(successions::putIfAbsent);
            for (int i = 0; i < registry.getInstitutions().size(); i++) {
                Institution institution = registry.getInstitutions().get(i);
                institutions.putIfAbsent(
                        institution.getId(), path.field("institutions").index(i));
                if (institution.getType().equals(InstitutionType.CATEGORY)) {
                    categories.add(institution.getId());
                }
            }
        } else if (document instanceof Strategy strategy) {
            strategies.putIfAbsent(strategy.getId(), strategy);
            objectives.computeIfAbsent(strategy.getId(), id -> objectiveCodes(strategy));
        } else if (document instanceof ActionPlan plan) {
            plans.putIfAbsent(plan.getId(), plan);
        } else if (document instanceof CodeList list) {
            codeLists.putIfAbsent(list.getId(), list);
        }
    }

    private static Set<String> objectiveCodes(Strategy strategy) {
        Set<String> codes = new LinkedHashSet<>();
        strategy.allObjectives().forEach(objective -> codes.add(objective.getCode()));
        return codes;
    }

    boolean isDeclaredElsewhere(String id) {
        return elsewhere.ids().contains(id);
    }

    boolean hasRegistry() {
        return registryPresent;
    }

    boolean hasInstitution(String id) {
        return institutions.containsKey(id) || isDeclaredElsewhere(id);
    }

    /** Returns whether an institution is an open group. */
    boolean isCategory(String id) {
        return categories.contains(id);
    }

    Set<String> institutions() {
        return institutions.keySet();
    }

    /** Returns the institutions by their names, for references that have a name instead of an id. */
    InstitutionNames institutionNames() {
        return new InstitutionNames(registered);
    }

    Path institutionPath(String id) {
        Path path = institutions.get(id);
        if (path == null) {
            throw new IllegalArgumentException("No institution " + id);
        }
        return path;
    }

    boolean hasAnyStrategy() {
        return !strategies.isEmpty() || elsewhere.strategyPresent();
    }

    boolean hasStrategy(String id) {
        return strategies.containsKey(id) || isDeclaredElsewhere(id);
    }

    Map<String, Strategy> strategies() {
        return strategies;
    }

    boolean hasAnyPlan() {
        return !plans.isEmpty() || elsewhere.planPresent();
    }

    boolean hasPlan(String id) {
        return isMeasured(id) || isDeclaredElsewhere(id);
    }

    /** Returns whether indicators can be measured under the plan or strategy with an id. */
    boolean isMeasured(String id) {
        return plans.containsKey(id) || strategies.containsKey(id);
    }

    /** Returns the plan with an id. */
    Optional<ActionPlan> plan(String id) {
        return Optional.ofNullable(plans.get(id));
    }

    Set<String> plans() {
        return plans.keySet();
    }

    /** The indicators that can be measured under a plan, by id; under a strategy, those of its objectives. */
    Map<String, MeasuredIndicator> indicators(String plan) {
        ActionPlan known = plans.get(plan);
        Strategy strategy = strategies.get(plan);
        if (known == null && strategy == null) {
            return Map.of();
        }
        return indicators.computeIfAbsent(
                plan,
                id -> MeasuredIndicator.of(
                        known != null ? known : MeasuredPlans.of(Objects.requireNonNull(strategy)),
                        strategies.values().stream(),
                        successions));
    }

    /** The indicators that are computed from others. Hardly a bundle has any, so they are only looked for when somebody asks. */
    ComputedIndicators computed() {
        if (computed == null) {
            computed = ComputedIndicators.of(documents);
        }
        return computed;
    }

    /** The definitions of indicators. */
    IndicatorDefinitions definitions() {
        return definitions;
    }

    /** The code lists by id. */
    Map<String, CodeList> codeLists() {
        return codeLists;
    }

    boolean hasObjective(String strategy, String code) {
        return objectives(strategy).contains(code) || isDeclaredElsewhere(code);
    }

    Set<String> objectives(String strategy) {
        return objectives.getOrDefault(strategy, Set.of());
    }
}
