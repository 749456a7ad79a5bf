package org.snitp.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.snitp.model.indicator.Computation;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.Strategy;

/**
 * Finds out which indicators of a bundle are {@linkplain Computation computed} from others, and from which.
 *
 * <p>A component is named by its id, or by the definition in a library that it uses ({@code CH4} or {@code health:CH4}). An
 * indicator is computed if each component is in the bundle; otherwise it is reported like any other, so that a definition in a
 * library serves those who have the components as well as those who do not.
 */
public final class ComputedIndicators {

    private static final char SEPARATOR = ':';

    private final Map<String, Indicator> byId = new LinkedHashMap<>();

    /** The indicators that use a definition, by each way to name it. */
    private final Map<String, List<Indicator>> byDefinition = new LinkedHashMap<>();

    private final Set<String> computed = new HashSet<>();

    private ComputedIndicators(Bundle bundle) {
        if (!isUsedIn(bundle)) {
            return;
        }
        for (ActionPlan plan : bundle.getPlans()) {
            for (Action action : plan.getActions()) {
                action.getIndicators().forEach(this::add);
            }
        }
        for (Strategy strategy : bundle.getStrategies()) {
            strategy.allObjectives()
                    .forEach(objective -> objective.getIndicators().forEach(this::add));
        }
        for (Indicator indicator : byId.values()) {
            if (indicator.getComputation().filter(this::isWhole).isPresent()) {
                computed.add(indicator.getId());
            }
        }
    }

    /** Returns the computed indicators of a bundle whose shared definitions are resolved, as those of a bundle that was read. */
    public static ComputedIndicators of(Bundle bundle) {
        Objects.requireNonNull(bundle, "bundle");
        return new ComputedIndicators(bundle);
    }

    /** Returns whether an indicator of a bundle says how it is computed: nearly always none does. */
    public static boolean isUsedIn(Bundle bundle) {
        Objects.requireNonNull(bundle, "bundle");
        for (ActionPlan plan : bundle.getPlans()) {
            for (Action action : plan.getActions()) {
                if (anyComputed(action.getIndicators())) {
                    return true;
                }
            }
        }
        return bundle.getStrategies().stream()
                .flatMap(strategy -> strategy.allObjectives().stream())
                .anyMatch(objective -> anyComputed(objective.getIndicators()));
    }

    private static boolean anyComputed(List<Indicator> indicators) {
        for (Indicator indicator : indicators) {
            if (indicator.getComputation().isPresent()) {
                return true;
            }
        }
        return false;
    }

    private void add(Indicator indicator) {
        if (byId.putIfAbsent(indicator.getId(), indicator) == null) {
            indicator.getRef().ifPresent(reference -> {
                use(reference, indicator);
                int separator = reference.indexOf(SEPARATOR);
                if (separator >= 0) {
                    use(reference.substring(separator + 1), indicator);
                }
            });
        }
    }

    private void use(String reference, Indicator indicator) {
        byDefinition.computeIfAbsent(reference, unused -> new ArrayList<>()).add(indicator);
    }

    private boolean isWhole(Computation computation) {
        List<String> references = computation.references();
        boolean formed = computation.isFraction() || computation.parsed().isPresent();
        return formed
                && references.stream()
                        .allMatch(reference -> component(reference).isPresent());
    }

    /** Returns whether there are computed indicators. */
    public boolean isEmpty() {
        return computed.isEmpty();
    }

    /** Returns whether the indicator with an id is computed from others. */
    public boolean isComputed(String id) {
        Objects.requireNonNull(id, "id");
        return computed.contains(id);
    }

    /** Returns how the indicator with an id is computed; empty if it is reported itself. */
    public Optional<Computation> of(String id) {
        Objects.requireNonNull(id, "id");
        return isComputed(id) ? Optional.ofNullable(byId.get(id)).flatMap(Indicator::getComputation) : Optional.empty();
    }

    /** Returns the indicator that a computation names; empty if there is none, or if several use that definition. */
    public Optional<Indicator> component(String reference) {
        Objects.requireNonNull(reference, "reference");
        Indicator named = byId.get(reference);
        if (named != null) {
            return Optional.of(named);
        }
        List<Indicator> using = using(reference);
        return using.size() == 1 ? Optional.of(using.get(0)) : Optional.empty();
    }

    /** Returns the indicators that use a definition. */
    public List<Indicator> using(String reference) {
        Objects.requireNonNull(reference, "reference");
        List<Indicator> using = byDefinition.get(reference);
        if (using == null && reference.indexOf(SEPARATOR) >= 0) {
            // The indicator may leave out the library.
            using = byDefinition.get(reference.substring(reference.indexOf(SEPARATOR) + 1));
        }
        return using == null ? List.of() : List.copyOf(using);
    }

    /** Returns the indicators from which one is computed, directly; none if it is reported itself. */
    public List<Indicator> components(String id) {
        Objects.requireNonNull(id, "id");
        return of(id).map(Computation::references).orElse(List.of()).stream()
                .flatMap(reference -> component(reference).stream())
                .toList();
    }

    /** The ids under which indicators can be named. */
    public Set<String> ids() {
        return Set.copyOf(byId.keySet());
    }
}
