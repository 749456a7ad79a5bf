package org.snitp.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.IndicatorLibrary;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.GeneralObjective;
import org.snitp.model.strategy.NestedObjective;
import org.snitp.model.strategy.Strategy;

/**
 * The definitions of the {@linkplain IndicatorLibrary indicator libraries} of a bundle, by their codes, and by library and
 * code as in {@code health:CH4}.
 *
 * <p>An indicator with a {@linkplain Indicator#getRef reference} takes from its definition what it does not state itself: its
 * name, definition, level, scope, measure, breakdowns, data sources, method, computation, frequency, tags, metadata and note. A list is taken as a
 * whole. It may state all of them itself, but another name, definition or measure contradicts the definition, which is an
 * error. Everything else is its own: responsibility, baseline, targets, times.
 */
public final class IndicatorDefinitions {

    /** What an indicator takes from its definition. */
    public enum Part {
        /** The name. */
        NAME("name"),
        /** What exactly counts. */
        DEFINITION("definition"),
        /** The place in the results chain. */
        LEVEL("level"),
        /** The population or area. */
        SCOPE("scope"),
        /** What is measured. */
        MEASURE("measure"),
        /** The dimensions. */
        DISAGGREGATION("disaggregation"),
        /** Where values come from. */
        DATA_SOURCE("dataSource"),
        /** How values are computed. */
        METHOD("method"),
        /** How it is computed from others. */
        COMPUTATION("computation"),
        /** Where values come from, in parts. */
        SOURCES("sources"),
        /** Documents about it. */
        LINKS("links"),
        /** What its publisher says about it besides. */
        METADATA("metadata"),
        /** How often values are reported. */
        FREQUENCY("frequency"),
        /** Codes of other classifications. */
        TAGS("tags"),
        /** A remark. */
        NOTE("note");

        private final String field;

        Part(String field) {
            this.field = field;
        }

        /** The name of the field of the indicator. */
        public String field() {
            return field;
        }

        /** Returns the part of an indicator; absent if it states none. */
        public Optional<?> of(Indicator indicator) {
            Objects.requireNonNull(indicator, "indicator");
            return switch (this) {
                case NAME -> Optional.of(indicator.getName()).filter(name -> !indicator.isNamedByReference());
                case DEFINITION -> indicator.getDefinition();
                case LEVEL -> indicator.getLevel();
                case SCOPE -> indicator.getScope();
                case MEASURE -> indicator.getMeasure();
                case DISAGGREGATION -> list(indicator.getDisaggregation());
                case DATA_SOURCE -> indicator.getDataSource();
                case METHOD -> indicator.getMethod();
                case COMPUTATION -> indicator.getComputation();
                case SOURCES -> list(indicator.getSources());
                case LINKS -> list(indicator.getLinks());
                case METADATA -> indicator.getMetadata();
                case FREQUENCY -> indicator.getFrequency();
                case TAGS -> list(indicator.getTags());
                case NOTE -> indicator.getNote();
            };
        }

        private static Optional<?> list(List<?> list) {
            return list.isEmpty() ? Optional.empty() : Optional.of(list);
        }

        /** Returns an indicator with this part of another one. */
        private Indicator copy(Indicator to, Indicator from) {
            return switch (this) {
                case NAME -> to.withName(from.getName());
                case DEFINITION -> to.withDefinition(from.getDefinition());
                case LEVEL -> to.withLevel(from.getLevel());
                case SCOPE -> to.withScope(from.getScope());
                case MEASURE -> to.withMeasure(from.getMeasure());
                case DISAGGREGATION -> to.withDisaggregation(from.getDisaggregation());
                case DATA_SOURCE -> to.withDataSource(from.getDataSource());
                case METHOD -> to.withMethod(from.getMethod());
                case COMPUTATION -> to.withComputation(from.getComputation());
                case SOURCES -> to.withSources(from.getSources());
                case LINKS -> to.withLinks(from.getLinks());
                case METADATA -> to.withMetadata(from.getMetadata());
                case FREQUENCY -> to.withFrequency(from.getFrequency());
                case TAGS -> to.withTags(from.getTags());
                case NOTE -> to.withNote(from.getNote());
            };
        }

        /** Returns an indicator without this part. */
        private Indicator clear(Indicator indicator) {
            Indicator nothing = Indicator.builder()
                    .id(indicator.getId())
                    .name(Indicator.nameOf(indicator.getRef().orElseThrow(), indicator.getName()))
                    .build();
            return copy(indicator, nothing);
        }
    }

    /** Separates a library from a code in a reference. */
    private static final char SEPARATOR = ':';

    private final Map<String, Indicator> byReference = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    private IndicatorDefinitions(List<IndicatorLibrary> libraries) {
        for (IndicatorLibrary library : libraries) {
            for (Indicator definition : library.getIndicators()) {
                String code = definition.getId();
                if (byReference.putIfAbsent(code, definition) != null) {
                    ambiguous.add(code);
                }
                byReference.putIfAbsent(library.getId() + SEPARATOR + code, definition);
            }
        }
    }

    /** Returns the definitions of a bundle. */
    public static IndicatorDefinitions of(Bundle bundle) {
        Objects.requireNonNull(bundle, "bundle");
        return new IndicatorDefinitions(bundle.getLibraries());
    }

    /** Returns the definition to which a reference leads: a code of one library, or a library and a code. */
    public Optional<Indicator> find(String reference) {
        Objects.requireNonNull(reference, "reference");
        return isAmbiguous(reference) ? Optional.empty() : Optional.ofNullable(byReference.get(reference));
    }

    /** Returns whether a code is in several libraries, so that a reference has to name one of them. */
    public boolean isAmbiguous(String reference) {
        Objects.requireNonNull(reference, "reference");
        return ambiguous.contains(reference);
    }

    /** All references that lead to a definition. */
    public Set<String> references() {
        return Set.copyOf(byReference.keySet());
    }

    /** Returns the parts that an indicator has from its definition: those that are equal to it. */
    public Set<Part> taken(Indicator indicator) {
        Objects.requireNonNull(indicator, "indicator");
        Optional<Indicator> definition = indicator.getRef().flatMap(this::find);
        Set<Part> taken = EnumSet.noneOf(Part.class);
        for (Part part : Part.values()) {
            if (definition.isPresent()
                    && part.of(indicator).isPresent()
                    && part.of(indicator).equals(part.of(definition.get()))) {
                taken.add(part);
            }
        }
        return taken;
    }

    /**
     * Returns a bundle whose indicators have what their definitions say. An indicator whose definition is not in the bundle
     * stays as it is.
     */
    static Bundle resolve(Bundle bundle) {
        return map(bundle, IndicatorDefinitions::complete);
    }

    /** Returns a bundle whose indicators state only what their definitions do not say: the opposite of {@link #resolve}. */
    static Bundle unresolve(Bundle bundle) {
        return map(bundle, IndicatorDefinitions::reduce);
    }

    private Indicator complete(Indicator indicator) {
        Optional<Indicator> definition = indicator.getRef().flatMap(this::find);
        Indicator complete = indicator;
        for (Part part : Part.values()) {
            if (definition.isPresent()
                    && part.of(indicator).isEmpty()
                    && part.of(definition.get()).isPresent()) {
                complete = part.copy(complete, definition.get());
            }
        }
        return complete;
    }

    private Indicator reduce(Indicator indicator) {
        Indicator reduced = indicator;
        for (Part part : taken(indicator)) {
            reduced = part.clear(reduced);
        }
        return reduced;
    }

    private static Bundle map(Bundle bundle, BiFunction<IndicatorDefinitions, Indicator, Indicator> change) {
        if (bundle.getLibraries().isEmpty()) {
            return bundle;
        }
        IndicatorDefinitions definitions = of(bundle);
        UnaryOperator<Indicator> operator =
                indicator -> indicator.getRef().isEmpty() ? indicator : change.apply(definitions, indicator);
        return bundle.withDocuments(each(bundle.getDocuments(), document -> {
            if (document instanceof Strategy strategy) {
                return strategy.withGeneralObjectives(
                                each(strategy.getGeneralObjectives(), general -> objective(general, operator)))
                        .withObjectives(each(strategy.getObjectives(), nested -> objective(nested, operator)));
            }
            return document instanceof ActionPlan plan
                    ? plan.withActions(each(
                            plan.getActions(), action -> action.withIndicators(each(action.getIndicators(), operator))))
                    : document;
        }));
    }

    private static GeneralObjective objective(GeneralObjective general, UnaryOperator<Indicator> operator) {
        return general.withIndicators(each(general.getIndicators(), operator))
                .withSpecificObjectives(each(
                        general.getSpecificObjectives(),
                        specific -> specific.withIndicators(each(specific.getIndicators(), operator))));
    }

    private static NestedObjective objective(NestedObjective nested, UnaryOperator<Indicator> operator) {
        return nested.withIndicators(each(nested.getIndicators(), operator))
                .withObjectives(each(nested.getObjectives(), below -> objective(below, operator)));
    }

    private static <T> List<T> each(List<T> list, Function<T, ? extends T> change) {
        List<T> changed = new ArrayList<>(list.size());
        list.forEach(element -> changed.add(change.apply(element)));
        return changed;
    }
}
