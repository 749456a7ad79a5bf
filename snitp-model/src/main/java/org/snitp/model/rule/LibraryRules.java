package org.snitp.model.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snitp.model.IndicatorDefinitions;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.IndicatorLibrary;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;

/** The rules of indicator libraries, of references to them, and of indicators that several actions share. */
final class LibraryRules {

    private static final List<IndicatorDefinitions.Part> MEANING = List.of(
            IndicatorDefinitions.Part.NAME, IndicatorDefinitions.Part.DEFINITION, IndicatorDefinitions.Part.MEASURE);

    private final References references;
    private final Findings findings;

    LibraryRules(References references, Findings findings) {
        this.references = references;
        this.findings = findings;
    }

    /** Checks the definitions of a library. */
    void check(IndicatorLibrary library, Path path) {
        Path list = path.field("indicators");
        findings.requireUnique(library.getIndicators(), Indicator::getId, "id", list);
        for (int i = 0; i < library.getIndicators().size(); i++) {
            check(library.getIndicators().get(i), list.index(i));
            if (library.getIndicators().get(i).getComputation().isPresent()) {
                ComputationRules.checkDefinition(
                        library.getIndicators().get(i),
                        library.getId(),
                        references,
                        list.index(i).field("computation"),
                        findings);
            }
        }
    }

    private void check(Indicator definition, Path at) {
        planned(definition)
                .ifPresent(field -> findings.add(
                        Rule.LIBRARY_DEFINES,
                        at.field(field),
                        Map.of("indicator", definition.getId(), "field", field)));
        TagRules.check(definition.getTags(), at, findings);
        LinkRules.check(definition.getLinks(), at, findings);
        MeasureRules.check(definition, at, findings);
        Path dimensions = at.field("disaggregation");
        findings.requireUnique(definition.getDisaggregation(), Dimension::getId, "id", dimensions);
        for (int i = 0; i < definition.getDisaggregation().size(); i++) {
            DimensionRules.check(definition.getDisaggregation().get(i), dimensions.index(i), references, findings);
        }
    }

    /** Returns a field of a definition that belongs to a plan. */
    private static Optional<String> planned(Indicator definition) {
        if (definition.getRef().isPresent()) {
            return Optional.of("ref");
        }
        if (definition.getBaseline().isPresent()) {
            return Optional.of("baseline");
        }
        if (!definition.getTargets().isEmpty()) {
            return Optional.of("targets");
        }
        if (!definition.getResponsible().isEmpty()) {
            return Optional.of("responsible");
        }
        if (!definition.getImplementation().isEmpty()) {
            return Optional.of("implementation");
        }
        return definition.getEvaluation().isEmpty() ? Optional.empty() : Optional.of("evaluation");
    }

    /** Checks the reference of an indicator, which has what it takes from there. */
    void checkReference(Indicator indicator, Path at) {
        String ref = indicator.getRef().orElseThrow();
        IndicatorDefinitions definitions = references.symbols().definitions();
        Optional<Indicator> definition = definitions.find(ref);
        if (definition.isPresent()) {
            for (IndicatorDefinitions.Part part : MEANING) {
                boolean differs = part.of(indicator).isPresent()
                        && part.of(definition.get()).isPresent()
                        && !part.of(indicator).equals(part.of(definition.get()));
                if (differs) {
                    findings.add(
                            Rule.DEFINITION_KEPT,
                            at.field(part.field()),
                            Map.of("indicator", indicator.getId(), "ref", ref, "field", part.field()));
                }
            }
        } else if (definitions.isAmbiguous(ref)) {
            findings.add(Rule.DEFINITION_KNOWN, at.field("ref"), Map.of("id", ref, "variant", "ambiguous"));
        } else if (!references.symbols().isDeclaredElsewhere(ref)) {
            findings.add(
                    Rule.DEFINITION_KNOWN,
                    at.field("ref"),
                    Map.of("id", ref, "variant", definitions.references().isEmpty() ? "none" : "unknown"),
                    references.suggest(ref, definitions.references()));
        }
    }

    /** Checks the indicators that the actions of a plan share with others: hardly a plan has such, and a table is made for it. */
    void checkShared(ActionPlan plan, Path actions) {
        Map<String, MeasuredIndicator> known = references.symbols().indicators(plan.getId());
        for (int i = 0; i < plan.getActions().size(); i++) {
            checkShared(plan.getActions().get(i), known, actions.index(i).field("sharedIndicators"));
        }
    }

    private void checkShared(Action action, Map<String, MeasuredIndicator> known, Path list) {
        Set<String> own = new HashSet<>();
        action.getIndicators().forEach(indicator -> own.add(indicator.getId()));
        Map<String, Path> seen = new HashMap<>();
        for (int i = 0; i < action.getSharedIndicators().size(); i++) {
            String id = action.getSharedIndicators().get(i);
            if (own.contains(id) || seen.putIfAbsent(id, list.index(i)) != null) {
                String variant = own.contains(id) ? "own" : "twice";
                report(id, action, variant, list.index(i), Optional.empty());
            } else if (!known.containsKey(id) && !references.symbols().isDeclaredElsewhere(id)) {
                report(id, action, "unknown", list.index(i), references.suggest(id, known.keySet()));
            }
        }
    }

    private void report(String id, Action action, String variant, Path at, Optional<String> suggestion) {
        findings.add(
                Rule.SHARED_INDICATOR_KNOWN,
                at,
                Map.of("id", id, "code", action.getCode(), "variant", variant),
                suggestion);
    }
}
