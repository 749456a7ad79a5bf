package org.snitp.model.rule;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Direction;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;

/** How the figures of an indicator follow each other: whether they add up, or a later one replaces an earlier one. */
final class SeriesKind {

    /** Types that describe a state, so that a later target replaces an earlier one. */
    private static final Set<MeasureType> STATES = EnumSet.of(
            MeasureType.PERCENTAGE,
            MeasureType.RATIO,
            MeasureType.RATE,
            MeasureType.MEAN,
            MeasureType.MEDIAN,
            MeasureType.DURATION,
            MeasureType.DEGREE,
            MeasureType.INDEX);

    private SeriesKind() {}

    /** Targets of periodic values may rise and fall. */
    static boolean isState(Indicator indicator) {
        Optional<Measure> measure = indicator.getMeasure();
        Optional<Accumulation> accumulation = measure.flatMap(Measure::getAccumulation);
        return accumulation.isPresent()
                ? accumulation.get() != Accumulation.PERIODIC && accumulation.get() != Accumulation.FROM_COMPONENTS
                : measure.map(Measure::getType).filter(STATES::contains).isPresent()
                        || (isCounted(indicator)
                                && measure.flatMap(Measure::getDirection).equals(Optional.of(Direction.DECREASE)));
    }

    /** By default, counts and amounts add up, unless less is better. */
    static boolean isSum(Indicator indicator) {
        Optional<Measure> measure = indicator.getMeasure();
        Optional<Accumulation> accumulation = measure.flatMap(Measure::getAccumulation);
        boolean duration = measure.map(Measure::getType).equals(Optional.of(MeasureType.DURATION));
        return accumulation.isPresent()
                ? accumulation.get() == Accumulation.PERIODIC && (isCounted(indicator) || duration)
                : isCounted(indicator) && !isState(indicator);
    }

    /** Returns whether the figures of an indicator are counts or amounts. */
    static boolean isCounted(Indicator indicator) {
        return indicator
                .getMeasure()
                .map(Measure::getType)
                .filter(type -> type == MeasureType.COUNT || type == MeasureType.AMOUNT)
                .isPresent();
    }
}
