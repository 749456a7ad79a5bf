package org.snitp.model.rule;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snitp.model.Bundle;
import org.snitp.model.ComputedIndicators;
import org.snitp.model.IndicatorDefinitions.Part;
import org.snitp.model.document.Document;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.ArithmeticFormula;
import org.snitp.model.indicator.Computation;
import org.snitp.model.indicator.FormulaException;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.Strategy;

/** The rules of indicators that are computed from others. */
final class ComputationRules {

    private static final Set<MeasureType> WITHOUT_ARITHMETIC =
            EnumSet.of(MeasureType.BOOLEAN, MeasureType.DELIVERABLE, MeasureType.QUALITATIVE);
    private static final Set<MeasureType> QUOTIENTS =
            EnumSet.of(MeasureType.PERCENTAGE, MeasureType.RATIO, MeasureType.RATE);
    private static final Set<Accumulation> NEVER_SUMMED =
            EnumSet.of(Accumulation.CUMULATIVE, Accumulation.SNAPSHOT, Accumulation.INCREMENTAL);

    private final ComputedIndicators computed;
    private final References references;
    private final Findings findings;
    private final Map<String, List<String>> next = new LinkedHashMap<>();
    private final Map<String, Path> paths = new HashMap<>();

    private ComputationRules(References references, Findings findings) {
        this.computed = references.symbols().computed();
        this.references = references;
        this.findings = findings;
    }

    /**
     * Checks the computed indicators of a bundle.
     *
     * @param bundle the bundle, of which an indicator says how it is computed: hardly one does
     */
    static void check(Bundle bundle, References references, Findings findings) {
        ComputationRules rules = new ComputationRules(references, findings);
        for (int i = 0; i < bundle.getDocuments().size(); i++) {
            Document document = bundle.getDocuments().get(i);
            Path path = Path.document(i);
            if (document instanceof ActionPlan plan) {
                for (int j = 0; j < plan.getActions().size(); j++) {
                    Path action = path.field("actions").index(j);
                    rules.check(plan.getActions().get(j).getIndicators(), action.field("indicators"));
                }
            } else if (document instanceof Strategy strategy) {
                LocatedObjective.all(strategy, path)
                        .forEach(located -> rules.check(
                                located.objective().getIndicators(),
                                located.at().field("indicators")));
            }
        }
        if (!rules.next.isEmpty()) {
            Cycles.check(rules.next, Rule.COMPUTATION_ACYCLIC, rules.paths::get, findings);
        }
    }

    private void check(List<Indicator> indicators, Path list) {
        for (int i = 0; i < indicators.size(); i++) {
            if (indicators.get(i).getComputation().isPresent()) {
                check(indicators.get(i), list.index(i));
            }
        }
    }

    private void check(Indicator indicator, Path at) {
        Computation computation = indicator.getComputation().orElseThrow();
        boolean taken = references.symbols().definitions().taken(indicator).contains(Part.COMPUTATION);
        if (paths.putIfAbsent(indicator.getId(), at.field(taken ? "ref" : "computation")) == null) {
            next.put(
                    indicator.getId(),
                    computation.references().stream()
                            .flatMap(reference -> computed.component(reference).stream())
                            .map(Indicator::getId)
                            .filter(id -> computed.isComputed(id) || id.equals(indicator.getId()))
                            .toList());
        }
        if (!taken && isFormed(computation, at.field("computation"), findings)) {
            checkComponents(computation, at.field("computation"));
            checkMeasure(indicator, computation, at.field("computation"));
        }
    }

    /** Checks the computation of a definition, whose components are definitions as well. */
    static void checkDefinition(
            Indicator definition, String library, References references, Path at, Findings findings) {
        Computation computation = definition.getComputation().orElseThrow();
        if (isFormed(computation, at, findings)) {
            Set<String> known = references.symbols().definitions().references();
            for (String reference : computation.references()) {
                if (!known.contains(reference)
                        && !known.contains(library + ":" + reference)
                        && !references.symbols().isDeclaredElsewhere(reference)) {
                    findings.add(
                            Rule.COMPONENT_KNOWN,
                            at.field(field(computation, reference)),
                            Map.of("id", reference, "variant", "definition"),
                            references.suggest(reference, known));
                }
            }
        }
    }

    /** Returns whether a computation says what it needs to say, and reports it otherwise. */
    private static boolean isFormed(Computation computation, Path at, Findings findings) {
        boolean parts = computation.getNumerator().isPresent()
                || computation.getDenominator().isPresent();
        if (computation.getFormula().isPresent() && parts) {
            findings.add(Rule.COMPUTATION_FORMED, at.field("formula"), Map.of("variant", "both"));
            return false;
        }
        if (computation.getFormula().isEmpty()) {
            if (!computation.isFraction()) {
                String variant = computation.getNumerator().isPresent()
                        ? "denominator"
                        : computation.getDenominator().isPresent() ? "numerator" : "nothing";
                findings.add(Rule.COMPUTATION_FORMED, at, Map.of("variant", variant));
            }
            return computation.isFraction();
        }
        try {
            ArithmeticFormula.parse(computation.getFormula().get());
            return true;
        } catch (FormulaException e) {
            findings.add(
                    Rule.COMPUTATION_FORMED,
                    at.field("formula"),
                    Map.of(
                            "variant", e.mistake().name().toLowerCase(Locale.ROOT),
                            "position", Integer.toString(e.position()),
                            "found", e.found()));
            return false;
        }
    }

    private void checkComponents(Computation computation, Path at) {
        for (String reference : computation.references()) {
            Path here = at.field(field(computation, reference));
            Optional<Indicator> component = computed.component(reference);
            if (component.isPresent()) {
                requireNumber(component.get(), here);
            } else if (computed.using(reference).size() > 1) {
                List<String> using = computed.using(reference).stream()
                        .map(Indicator::getId)
                        .limit(5)
                        .toList();
                findings.add(
                        Rule.COMPONENT_KNOWN,
                        here,
                        Map.of("id", reference, "variant", "ambiguous", "indicators", String.join(", ", using)));
            } else if (!references.symbols().isDeclaredElsewhere(reference)) {
                findings.add(
                        Rule.COMPONENT_KNOWN,
                        here,
                        Map.of("id", reference, "variant", "unknown"),
                        references.suggest(reference, computed.ids()));
            }
        }
    }

    /** Returns the field in which a component is named. */
    private static String field(Computation computation, String reference) {
        if (computation.getFormula().isPresent()) {
            return "formula";
        }
        return computation.getNumerator().equals(Optional.of(reference)) ? "numerator" : "denominator";
    }

    private void requireNumber(Indicator component, Path at) {
        component
                .getMeasure()
                .map(Measure::getType)
                .filter(WITHOUT_ARITHMETIC::contains)
                .ifPresent(type -> findings.add(
                        Rule.COMPUTED_WITH_NUMBERS,
                        at,
                        Map.of("variant", "component", "indicator", component.getId(), "type", word(type))));
    }

    private void checkMeasure(Indicator indicator, Computation computation, Path at) {
        if (indicator.getMeasure().isEmpty()) {
            return;
        }
        Measure measure = indicator.getMeasure().get();
        boolean fraction = computation.isFraction();
        if (WITHOUT_ARITHMETIC.contains(measure.getType()) || (fraction && !QUOTIENTS.contains(measure.getType()))) {
            findings.add(
                    Rule.COMPUTED_WITH_NUMBERS,
                    at,
                    Map.of(
                            "variant", fraction ? "quotient" : "whole",
                            "indicator", indicator.getId(),
                            "type", word(measure.getType())));
        } else if (measure.getAccumulation().equals(Optional.of(Accumulation.FROM_COMPONENTS))) {
            checkSummed(indicator, computation, at);
        }
    }

    /** Only components whose periods add up can be summed over several periods. */
    private void checkSummed(Indicator indicator, Computation computation, Path at) {
        if (!computation.isFraction()) {
            findings.add(
                    Rule.COMPONENTS_SUMMABLE,
                    at.field("formula"),
                    Map.of("variant", "formula", "indicator", indicator.getId()));
            return;
        }
        for (String reference : computation.references()) {
            computed.component(reference)
                    .flatMap(Indicator::getMeasure)
                    .flatMap(Measure::getAccumulation)
                    .filter(NEVER_SUMMED::contains)
                    .ifPresent(how -> findings.add(
                            Rule.COMPONENTS_SUMMABLE,
                            at.field(field(computation, reference)),
                            Map.of(
                                    "variant",
                                    "component",
                                    "indicator",
                                    indicator.getId(),
                                    "component",
                                    reference,
                                    "accumulation",
                                    word(how))));
        }
    }

    private static String word(Enum<?> term) {
        return term.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
