package org.snitp.forms.sheet;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.snitp.indicators.sheet.IndicatorSheet;
import org.snitp.model.document.Document;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.GeneralObjective;
import org.snitp.model.strategy.NestedObjective;
import org.snitp.model.strategy.SpecificObjective;
import org.snitp.model.strategy.Strategy;

/** Extracts the indicators of some sheets from plans and strategies, with their context. */
final class Fragment {

    private final IdentityHashMap<Object, List<IndicatorSheet>> sheets = new IdentityHashMap<>();
    private final List<Document> documents = new ArrayList<>();

    private Fragment() {}

    /**
     * Extracts some indicators.
     *
     * <p>A plan keeps its own fields except its errata, and the actions with one of the indicators, with only these
     * indicators. A strategy keeps its id, title, horizon and all its objectives, with only these indicators.
     */
    static Fragment of(List<IndicatorSheet> sheets) {
        Fragment fragment = new Fragment();
        IdentityHashMap<Document, List<IndicatorSheet>> byDocument = new IdentityHashMap<>();
        List<Document> inOrder = new ArrayList<>();
        for (IndicatorSheet sheet : sheets) {
            if (!byDocument.containsKey(sheet.document())) {
                inOrder.add(sheet.document());
            }
            byDocument
                    .computeIfAbsent(sheet.document(), document -> new ArrayList<>())
                    .add(sheet);
            fragment.sheets.put(sheet.indicator(), List.of(sheet));
        }
        for (Document document : inOrder) {
            fragment.documents.add(fragment.cut(document, byDocument.getOrDefault(document, List.of())));
        }
        return fragment;
    }

    /** The sheets of each action and of each indicator in the documents, by identity. */
    IdentityHashMap<Object, List<IndicatorSheet>> sheets() {
        return sheets;
    }

    List<Document> documents() {
        return documents;
    }

    /** Returns a fragment of a plan in which an action replaces the one with its code. */
    static Document with(Document fragment, Action changed) {
        ActionPlan plan = (ActionPlan) fragment;
        return plan.withActions(plan.getActions().stream()
                .map(action -> action.getCode().equals(changed.getCode()) ? changed : action)
                .toList());
    }

    /** Returns a fragment of a strategy in which an indicator replaces the one with its id. */
    static Document with(Document fragment, Indicator changed) {
        Strategy strategy = (Strategy) fragment;
        return strategy.withGeneralObjectives(strategy.getGeneralObjectives().stream()
                        .map(general -> general.withIndicators(replaced(general.getIndicators(), changed))
                                .withSpecificObjectives(general.getSpecificObjectives().stream()
                                        .map(specific ->
                                                specific.withIndicators(replaced(specific.getIndicators(), changed)))
                                        .toList()))
                        .toList())
                .withObjectives(strategy.getObjectives().stream()
                        .map(objective -> with(objective, changed))
                        .toList());
    }

    private static NestedObjective with(NestedObjective objective, Indicator changed) {
        return objective
                .withIndicators(replaced(objective.getIndicators(), changed))
                .withObjectives(objective.getObjectives().stream()
                        .map(under -> with(under, changed))
                        .toList());
    }

    private static List<Indicator> replaced(List<Indicator> indicators, Indicator changed) {
        return indicators.stream()
                .map(indicator -> indicator.getId().equals(changed.getId()) ? changed : indicator)
                .toList();
    }

    private Document cut(Document document, List<IndicatorSheet> chosen) {
        return document instanceof ActionPlan plan ? cut(plan, chosen) : cut((Strategy) document);
    }

    private ActionPlan cut(ActionPlan plan, List<IndicatorSheet> chosen) {
        IdentityHashMap<Action, List<IndicatorSheet>> byAction = new IdentityHashMap<>();
        for (IndicatorSheet sheet : chosen) {
            byAction.computeIfAbsent(sheet.assessment().action().orElseThrow(), action -> new ArrayList<>())
                    .add(sheet);
        }
        List<Action> actions = new ArrayList<>();
        for (Action action : plan.getActions()) {
            List<IndicatorSheet> ofAction = byAction.getOrDefault(action, List.of());
            if (!ofAction.isEmpty()) {
                Action cut = action.withIndicators(chosen(action.getIndicators()));
                sheets.put(cut, ofAction);
                actions.add(cut);
            }
        }
        return plan.withActions(actions).withErrata();
    }

    private Strategy cut(Strategy strategy) {
        return Strategy.builder()
                .id(strategy.getId())
                .title(strategy.getTitle())
                .horizon(strategy.getHorizon())
                .generalObjectives(
                        strategy.getGeneralObjectives().stream().map(this::cut).toList())
                .objectives(strategy.getObjectives().stream().map(this::cut).toList())
                .build();
    }

    private GeneralObjective cut(GeneralObjective general) {
        List<SpecificObjective> specific = general.getSpecificObjectives().stream()
                .map(objective -> objective.withIndicators(chosen(objective.getIndicators())))
                .toList();
        return general.withIndicators(chosen(general.getIndicators())).withSpecificObjectives(specific);
    }

    private NestedObjective cut(NestedObjective objective) {
        return objective
                .withIndicators(chosen(objective.getIndicators()))
                .withObjectives(
                        objective.getObjectives().stream().map(this::cut).toList());
    }

    private List<Indicator> chosen(List<Indicator> indicators) {
        return indicators.stream().filter(sheets::containsKey).toList();
    }
}
