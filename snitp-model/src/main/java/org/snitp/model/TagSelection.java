package org.snitp.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.snitp.model.document.Document;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.GeneralObjective;
import org.snitp.model.strategy.NestedObjective;
import org.snitp.model.strategy.Objective;
import org.snitp.model.strategy.SpecificObjective;
import org.snitp.model.strategy.Strategy;

/**
 * What has a tag: the objectives, actions and indicators that have it themselves, and those below them. Below an objective are
 * those under it at any depth, the actions that serve it and its indicators; below an action are its indicators.
 *
 * <p>A tag also stands for what lies below it in its scheme: {@code sdg:16} for {@code sdg:16.2}.
 */
public final class TagSelection {

    private final Bundle whole;
    private final BundleIndex index;
    private final String tag;
    private final Set<String> indicators = new LinkedHashSet<>();
    private final Bundle selected;

    /** The objectives under which something is selected. */
    private final Set<String> leading = new HashSet<>();

    private TagSelection(Bundle bundle, String tag) {
        this.whole = bundle;
        this.index = BundleIndex.of(bundle);
        this.tag = tag;
        List<Document> documents = new ArrayList<>();
        List<ActionPlan> plans = new ArrayList<>();
        bundle.getPlans().forEach(plan -> plans.add(select(plan)));
        int next = 0;
        for (Document document : bundle.getDocuments()) {
            if (document instanceof Strategy strategy) {
                documents.add(select(strategy));
            } else {
                documents.add(document instanceof ActionPlan ? plans.get(next++) : document);
            }
        }
        documents.replaceAll(document -> document instanceof MeasurementSet set ? select(set) : document);
        this.selected = bundle.withDocuments(documents);
    }

    /**
     * Selects what has a tag.
     *
     * @param tag the tag, such as {@code sdg:16.2}
     */
    public static TagSelection of(Bundle bundle, String tag) {
        Objects.requireNonNull(bundle, "bundle");
        Objects.requireNonNull(tag, "tag");
        return new TagSelection(bundle, tag);
    }

    /** Returns all tags of a bundle, in order. */
    public static Collection<String> tags(Bundle bundle) {
        Objects.requireNonNull(bundle, "bundle");
        Set<String> tags = new LinkedHashSet<>();
        Stream<Objective> objectives =
                bundle.getStrategies().stream().flatMap(strategy -> strategy.allObjectives().stream());
        objectives.forEach(objective -> {
            tags.addAll(objective.getTags());
            objective.getIndicators().forEach(indicator -> tags.addAll(indicator.getTags()));
        });
        bundle.getPlans()
                .forEach(plan -> plan.getActions().forEach(action -> {
                    tags.addAll(action.getTags());
                    action.getIndicators().forEach(indicator -> tags.addAll(indicator.getTags()));
                }));
        return List.copyOf(tags);
    }

    /** The tag. */
    public String tag() {
        return tag;
    }

    /** The ids of the selected indicators, in the order of the documents. */
    public List<String> indicators() {
        return whole.getDocuments().stream()
                .flatMap(TagSelection::indicators)
                .map(Indicator::getId)
                .filter(indicators::contains)
                .distinct()
                .toList();
    }

    /**
     * The documents with what is selected only, and with the objectives above it. Of the measurement sets the measurements of the
     * selected indicators are kept.
     */
    public Bundle bundle() {
        return selected;
    }

    /** Returns whether nothing has the tag. */
    public boolean isEmpty() {
        return indicators.isEmpty()
                && selected.getPlans().stream()
                        .allMatch(plan -> plan.getActions().isEmpty())
                && selected.getStrategies().stream()
                        .allMatch(strategy -> strategy.topObjectives().isEmpty());
    }

    private static Stream<Indicator> indicators(Document document) {
        if (document instanceof ActionPlan plan) {
            return plan.getActions().stream().flatMap(action -> action.getIndicators().stream());
        }
        return document instanceof Strategy strategy
                ? strategy.allObjectives().stream().flatMap(objective -> objective.getIndicators().stream())
                : Stream.empty();
    }

    private boolean has(List<String> tags) {
        return tags.stream().anyMatch(own -> own.equals(tag) || own.startsWith(tag + "."));
    }

    private boolean has(Objective objective) {
        return has(objective.getTags())
                || index.objectivesAbove(objective).stream().anyMatch(above -> has(above.getTags()));
    }

    private List<Indicator> select(List<Indicator> some, boolean all) {
        List<Indicator> kept = some.stream()
                .filter(indicator -> all || has(indicator.getTags()))
                .toList();
        kept.forEach(indicator -> indicators.add(indicator.getId()));
        return kept;
    }

    private ActionPlan select(ActionPlan plan) {
        List<Action> actions = new ArrayList<>();
        for (Action action : plan.getActions()) {
            Optional<Objective> objective = index.objectiveOf(action);
            boolean all = has(action.getTags()) || objective.filter(this::has).isPresent();
            List<Indicator> kept = select(action.getIndicators(), all);
            if (all || !kept.isEmpty()) {
                actions.add(action.withIndicators(kept));
                objective.ifPresent(served -> leading.add(served.getCode()));
            }
        }
        return plan.withActions(actions);
    }

    private Strategy select(Strategy strategy) {
        List<GeneralObjective> generals = new ArrayList<>();
        for (GeneralObjective general : strategy.getGeneralObjectives()) {
            boolean all = has(general);
            List<SpecificObjective> specifics = new ArrayList<>();
            for (SpecificObjective specific : general.getSpecificObjectives()) {
                boolean every = all || has(specific.getTags());
                List<Indicator> kept = select(specific.getIndicators(), every);
                if (every || !kept.isEmpty() || leading.contains(specific.getCode())) {
                    specifics.add(specific.withIndicators(kept));
                }
            }
            List<Indicator> kept = select(general.getIndicators(), all);
            if (all || !kept.isEmpty() || !specifics.isEmpty() || leading.contains(general.getCode())) {
                generals.add(general.withIndicators(kept).withSpecificObjectives(specifics));
            }
        }
        return strategy.withGeneralObjectives(generals).withObjectives(nested(strategy.getObjectives(), false));
    }

    private List<NestedObjective> nested(List<NestedObjective> some, boolean above) {
        List<NestedObjective> selected = new ArrayList<>();
        for (NestedObjective objective : some) {
            boolean all = above || has(objective.getTags());
            List<NestedObjective> under = nested(objective.getObjectives(), all);
            List<Indicator> kept = select(objective.getIndicators(), all);
            if (all || !kept.isEmpty() || !under.isEmpty() || leading.contains(objective.getCode())) {
                selected.add(objective.withIndicators(kept).withObjectives(under));
            }
        }
        return selected;
    }

    private MeasurementSet select(MeasurementSet set) {
        return set.withMeasurements(set.getMeasurements().stream()
                .filter(measurement -> indicators.contains(measurement.getIndicator()))
                .toList());
    }
}
