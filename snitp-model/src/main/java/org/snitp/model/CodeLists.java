package org.snitp.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.snitp.model.dimension.CodeList;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.document.Document;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.IndicatorLibrary;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.GeneralObjective;
import org.snitp.model.strategy.NestedObjective;
import org.snitp.model.strategy.Strategy;

/**
 * Resolves the {@linkplain CodeList code lists} to which dimensions refer. A bundle that was read is resolved: its dimensions
 * have the categories of their lists. A bundle that was built in code is resolved by {@link #resolve}, and has to contain
 * the lists.
 */
public final class CodeLists {

    private CodeLists() {}

    /**
     * Returns a bundle whose dimensions have the categories of their code lists. A dimension with categories of its own, or
     * whose list is not in the bundle, stays as it is.
     */
    public static Bundle resolve(Bundle bundle) {
        Objects.requireNonNull(bundle, "bundle");
        Map<String, CodeList> lists = lists(bundle);
        if (lists.isEmpty()) {
            return bundle;
        }
        return map(
                bundle,
                dimension -> dimension.getCategories().isEmpty()
                        ? dimension
                                .getCodeList()
                                .map(lists::get)
                                .map(list -> dimension.withCategories(list.getCategories()))
                                .orElse(dimension)
                        : dimension);
    }

    /** Returns a bundle whose dimensions only name their code lists, as in a document: the opposite of {@link #resolve}. */
    public static Bundle unresolve(Bundle bundle) {
        Objects.requireNonNull(bundle, "bundle");
        Map<String, CodeList> lists = lists(bundle);
        if (lists.isEmpty()) {
            return bundle;
        }
        return map(
                bundle,
                dimension -> dimension
                        .getCodeList()
                        .map(lists::get)
                        .filter(list -> list.getCategories().equals(dimension.getCategories()))
                        .map(list -> dimension.withCategories())
                        .orElse(dimension));
    }

    /** Returns the ids of the code lists to which the dimensions of some documents refer. */
    public static Set<String> referred(Bundle bundle) {
        Objects.requireNonNull(bundle, "bundle");
        Set<String> ids = new LinkedHashSet<>();
        for (Document document : bundle.getDocuments()) {
            if (document instanceof Strategy strategy) {
                strategy.getStatistics()
                        .forEach(statistic -> statistic
                                .getBreakdown()
                                .flatMap(Dimension::getCodeList)
                                .ifPresent(ids::add));
                strategy.getGeneralObjectives().forEach(general -> addReferred(general, ids));
                strategy.getObjectives().forEach(objective -> addReferred(objective, ids));
            } else if (document instanceof IndicatorLibrary library) {
                addReferred(library.getIndicators(), ids);
            } else if (document instanceof ActionPlan plan) {
                plan.getActions().forEach(action -> addReferred(action.getIndicators(), ids));
            }
        }
        return ids;
    }

    private static void addReferred(GeneralObjective general, Set<String> ids) {
        addReferred(general.getIndicators(), ids);
        general.getSpecificObjectives().forEach(specific -> addReferred(specific.getIndicators(), ids));
    }

    private static void addReferred(NestedObjective nested, Set<String> ids) {
        addReferred(nested.getIndicators(), ids);
        nested.getObjectives().forEach(below -> addReferred(below, ids));
    }

    private static void addReferred(List<Indicator> indicators, Set<String> ids) {
        for (Indicator indicator : indicators) {
            for (Dimension dimension : indicator.getDisaggregation()) {
                dimension.getCodeList().ifPresent(ids::add);
            }
        }
    }

    /** Returns the lists of a bundle by id; of several with one id the first. */
    private static Map<String, CodeList> lists(Bundle bundle) {
        Map<String, CodeList> lists = new HashMap<>();
        bundle.getCodeLists().forEach(list -> lists.putIfAbsent(list.getId(), list));
        return lists;
    }

    private static Bundle map(Bundle bundle, UnaryOperator<Dimension> operator) {
        List<Document> documents = each(bundle.getDocuments(), document -> {
            if (document instanceof Strategy strategy) {
                return strategy(strategy, operator);
            }
            if (document instanceof IndicatorLibrary library) {
                return library.withIndicators(indicators(library.getIndicators(), operator));
            }
            return document instanceof ActionPlan plan ? plan(plan, operator) : document;
        });
        return documents == bundle.getDocuments() ? bundle : bundle.withDocuments(documents);
    }

    private static Strategy strategy(Strategy strategy, UnaryOperator<Dimension> operator) {
        return strategy.withStatistics(each(strategy.getStatistics(), statistic -> {
                    Optional<Dimension> old = statistic.getBreakdown();
                    Optional<Dimension> changed = old.map(operator);
                    return old.equals(changed) ? statistic : statistic.withBreakdown(changed);
                }))
                .withGeneralObjectives(each(strategy.getGeneralObjectives(), general -> objective(general, operator)))
                .withObjectives(each(strategy.getObjectives(), objective -> objective(objective, operator)));
    }

    private static GeneralObjective objective(GeneralObjective general, UnaryOperator<Dimension> operator) {
        return general.withIndicators(indicators(general.getIndicators(), operator))
                .withSpecificObjectives(each(
                        general.getSpecificObjectives(),
                        specific -> specific.withIndicators(indicators(specific.getIndicators(), operator))));
    }

    private static NestedObjective objective(NestedObjective nested, UnaryOperator<Dimension> operator) {
        return nested.withIndicators(indicators(nested.getIndicators(), operator))
                .withObjectives(each(nested.getObjectives(), below -> objective(below, operator)));
    }

    private static ActionPlan plan(ActionPlan plan, UnaryOperator<Dimension> operator) {
        return plan.withActions(
                each(plan.getActions(), action -> action.withIndicators(indicators(action.getIndicators(), operator))));
    }

    private static List<Indicator> indicators(List<Indicator> indicators, UnaryOperator<Dimension> operator) {
        return each(
                indicators, indicator -> indicator.withDisaggregation(each(indicator.getDisaggregation(), operator)));
    }

    /** Returns a list with each element replaced: the same list if no element changes, so that nothing is copied then. */
    private static <T> List<T> each(List<T> list, UnaryOperator<T> operator) {
        for (int i = 0; i < list.size(); i++) {
            T other = operator.apply(list.get(i));
            if (other != list.get(i)) {
                return changedFrom(i, other, list, operator);
            }
        }
        return list;
    }

    private static <T> List<T> changedFrom(int first, T other, List<T> list, UnaryOperator<T> operator) {
        List<T> changed = new ArrayList<>(list);
        changed.set(first, other);
        for (int i = first + 1; i < list.size(); i++) {
            changed.set(i, operator.apply(list.get(i)));
        }
        return changed;
    }
}
