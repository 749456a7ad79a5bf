package org.snitp.measurements;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snitp.io.internal.bind.DeclaredYears;
import org.snitp.model.Bundle;
import org.snitp.model.MeasuredPlans;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Reporters;
import org.snitp.model.institution.Institution;
import org.snitp.model.institution.Succession;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.rule.MeasuredIndicator;
import org.snitp.model.rule.MeasurementChecks;
import org.snitp.model.time.TimeSpan;

/** The indicators that can be measured, each under the first plan that has it, in its actions or in its strategy. */
final class PlannedIndicators {

    /**
     * An indicator of a plan.
     *
     * @param indicator the indicator
     * @param plan the id of the plan
     * @param span the period of the plan, or of the strategy of the objective
     * @param reporters who reports it
     * @param stalls whether it is told if its figures stay the same
     * @param heaps whether it is told if they are mostly round
     */
    record Planned(
            Indicator indicator, String plan, TimeSpan span, Reporters reporters, boolean stalls, boolean heaps) {

        static Planned of(Indicator indicator, String plan, TimeSpan span, Reporters reporters) {
            return new Planned(
                    indicator,
                    plan,
                    span,
                    reporters,
                    MeasurementChecks.canStall(indicator),
                    MeasurementChecks.canHeap(indicator));
        }
    }

    private final Map<String, Planned> indicators = new LinkedHashMap<>();
    private final Map<String, List<String>> languages = new HashMap<>();
    private final Set<String> institutions;
    private final DeclaredYears years;

    PlannedIndicators(Bundle bundle) {
        Map<String, Succession> successions = Succession.of(institutionsOf(bundle));
        for (ActionPlan plan : MeasuredPlans.of(bundle)) {
            languages.put(plan.getId(), plan.getLanguages());
            MeasuredIndicator.of(plan, bundle.getStrategies().stream(), successions)
                    .forEach((id, measured) -> indicators.putIfAbsent(
                            id, Planned.of(measured.indicator(), plan.getId(), measured.span(), measured.reporters())));
        }
        years = DeclaredYears.of(bundle);
        institutions = institutionsOf(bundle).map(Institution::getId).collect(Collectors.toSet());
    }

    private static Stream<Institution> institutionsOf(Bundle bundle) {
        return bundle.getRegistries().stream().flatMap(registry -> registry.getInstitutions().stream());
    }

    /** The languages that a plan declares; none if it declares none or is not there. */
    List<String> languages(String plan) {
        return languages.getOrDefault(plan, List.of());
    }

    /** The fiscal years of the plans and strategies. */
    DeclaredYears years() {
        return years;
    }

    List<Planned> all() {
        return List.copyOf(indicators.values());
    }

    Optional<Planned> find(String indicator) {
        return Optional.ofNullable(indicators.get(indicator));
    }

    Optional<String> planOf(String indicator) {
        return Optional.ofNullable(indicators.get(indicator)).map(Planned::plan);
    }

    /** Who reports an indicator; no institution if it is in none of the plans. */
    Reporters reporters(String indicator) {
        Planned known = indicators.get(indicator);
        return known == null ? Reporters.NOBODY : known.reporters();
    }

    /** The ids of the institutions. */
    Set<String> institutions() {
        return institutions;
    }

    /** The ids of all dimensions. */
    Stream<String> dimensions() {
        return indicators.values().stream()
                .flatMap(planned -> planned.indicator().getDisaggregation().stream())
                .map(Dimension::getId);
    }
}
