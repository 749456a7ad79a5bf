package org.snitp.indicators.summary;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.snitp.model.Bundle;
import org.snitp.model.indicator.Indicator;

/**
 * Of how many indicators the plans say what measuring needs. An indicator without a baseline and a target can be
 * reported, but nobody can tell from it whether the work succeeds.
 *
 * @param indicators the number of indicators of all actions and objectives
 * @param withUnit how many say in which unit they are measured
 * @param withDataSource how many say where values come from
 * @param withBaseline how many say where they stood before the work began
 * @param withTarget how many say where they shall stand
 */
public record IndicatorCoverage(int indicators, int withUnit, int withDataSource, int withBaseline, int withTarget) {

    /** Counts over the indicators of all actions and objectives of a bundle. */
    public static IndicatorCoverage of(Bundle bundle) {
        Objects.requireNonNull(bundle, "bundle");
        Stream<Indicator> ofActions = bundle.getPlans().stream()
                .flatMap(plan -> plan.getActions().stream())
                .flatMap(action -> action.getIndicators().stream());
        Stream<Indicator> ofObjectives = bundle.getStrategies().stream()
                .flatMap(strategy -> strategy.getGeneralObjectives().stream())
                .flatMap(general -> Stream.concat(Stream.of(general), general.getSpecificObjectives().stream()))
                .flatMap(objective -> objective.getIndicators().stream());
        List<Indicator> indicators = Stream.concat(ofActions, ofObjectives).toList();
        return new IndicatorCoverage(
                indicators.size(),
                count(
                        indicators,
                        indicator -> indicator
                                .getMeasure()
                                .flatMap(measure -> measure.getUnit())
                                .isPresent()),
                count(indicators, indicator -> indicator.getDataSource().isPresent()),
                count(indicators, indicator -> indicator.getBaseline().isPresent()),
                count(indicators, indicator -> !indicator.getTargets().isEmpty()));
    }

    private static int count(List<Indicator> indicators, Predicate<Indicator> condition) {
        return (int) indicators.stream().filter(condition).count();
    }
}
