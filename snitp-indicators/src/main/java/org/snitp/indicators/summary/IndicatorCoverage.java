package org.snitp.indicators.summary;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.snitp.model.Bundle;
import org.snitp.model.indicator.Indicator;

/**
 * How many indicators have what measuring requires. An indicator without a baseline and a target can be reported, but does
 * not show whether the work succeeds.
 *
 * @param indicators the number of indicators of all actions and objectives
 * @param withUnit how many have a unit
 * @param withDataSource how many have a data source
 * @param withBaseline how many have a baseline
 * @param withTarget how many have a target
 */
public record IndicatorCoverage(int indicators, int withUnit, int withDataSource, int withBaseline, int withTarget) {

    /** Counts over the indicators of all actions and objectives of a bundle. */
    public static IndicatorCoverage of(Bundle bundle) {
        Objects.requireNonNull(bundle, "bundle");
        Stream<Indicator> ofActions = bundle.getPlans().stream()
                .flatMap(plan -> plan.getActions().stream())
                .flatMap(action -> action.getIndicators().stream());
        Stream<Indicator> ofObjectives = bundle.getStrategies().stream()
                .flatMap(strategy -> strategy.allObjectives().stream())
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
                count(indicators, indicator -> !indicator.allBaselines().isEmpty()),
                count(indicators, indicator -> !indicator.targetsInForce().isEmpty()));
    }

    private static int count(List<Indicator> indicators, Predicate<Indicator> condition) {
        return (int) indicators.stream().filter(condition).count();
    }
}
