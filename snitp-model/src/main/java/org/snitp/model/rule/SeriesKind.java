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
        return indicator.getMeasure().isPresent()
                && isState(indicator.getMeasure().get());
    }

    private static boolean isState(Measure measure) {
        Optional<Accumulation> accumulation = measure.getAccumulation();
        if (accumulation.isPresent()) {
            return accumulation.get() != Accumulation.PERIODIC && accumulation.get() != Accumulation.FROM_COMPONENTS;
        }
        return STATES.contains(measure.getType())
                || (isCounted(measure) && measure.getDirection().equals(Optional.of(Direction.DECREASE)));
    }

    /** By default, counts and amounts add up, unless less is better. */
    static boolean isSum(Indicator indicator) {
        return indicator.getMeasure().isPresent()
                && isSum(indicator.getMeasure().get());
    }

    /** Returns whether the figures of a measure add up. */
    static boolean isSum(Measure measure) {
        Optional<Accumulation> accumulation = measure.getAccumulation();
        if (accumulation.isPresent()) {
            return accumulation.get() == Accumulation.PERIODIC
                    && (isCounted(measure) || measure.getType() == MeasureType.DURATION);
        }
        return isCounted(measure) && !isState(measure);
    }

    /** Returns whether the figures of a measure are counts or amounts. */
    private static boolean isCounted(Measure measure) {
        return measure.getType() == MeasureType.COUNT || measure.getType() == MeasureType.AMOUNT;
    }
}
