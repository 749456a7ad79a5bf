package org.snitp.model.indicator;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * The possible values of a measure. A stated bound decides. Without one, the type of the measure decides: a count, an
 * amount, a duration, a rate or a delivery is not negative, and a percentage, as a part of a whole, lies between 0 and
 * 100. A boolean is 0 or 1.
 *
 * @param min the lowest value, in the unit of the measure; absent if there is none
 * @param max the highest value, in the unit of the measure; absent if there is none
 * @param whole whether only whole numbers are possible, as for counts and deliverables
 */
public record PossibleValues(Optional<BigDecimal> min, Optional<BigDecimal> max, boolean whole) {

    /** Any number: for an indicator without a measure, or for bounds that contradict each other. */
    public static final PossibleValues ANY = new PossibleValues(Optional.empty(), Optional.empty(), false);

    private static final Optional<BigDecimal> ZERO = Optional.of(BigDecimal.ZERO);
    private static final Optional<BigDecimal> ONE = Optional.of(BigDecimal.ONE);
    private static final Optional<BigDecimal> HUNDRED = Optional.of(BigDecimal.valueOf(100));
    /** Checks that no component is null. */
    public PossibleValues {
        Objects.requireNonNull(min, "min");
        Objects.requireNonNull(max, "max");
    }

    /** Returns the possible values of a measure. */
    public static PossibleValues of(Measure measure) {
        Objects.requireNonNull(measure, "measure");
        Optional<Bounds> bounds = measure.getBounds();
        if (bounds.filter(Bounds::areContradictory).isPresent()) {
            return ANY;
        }
        MeasureType type = measure.getType();
        if (type == MeasureType.BOOLEAN) {
            return new PossibleValues(ZERO, ONE, true);
        }
        Optional<BigDecimal> min = bounds.flatMap(Bounds::getMin);
        Optional<BigDecimal> max = bounds.flatMap(Bounds::getMax);
        return new PossibleValues(
                min.isEmpty() && isNeverNegative(type) ? ZERO : min,
                max.isEmpty() && type == MeasureType.PERCENTAGE ? HUNDRED : max,
                type == MeasureType.COUNT || type == MeasureType.DELIVERABLE);
    }

    /** Returns the possible values of an indicator; any number if it has no measure. */
    public static PossibleValues of(Indicator indicator) {
        Objects.requireNonNull(indicator, "indicator");
        return indicator.getMeasure().map(PossibleValues::of).orElse(ANY);
    }

    private static boolean isNeverNegative(MeasureType type) {
        return switch (type) {
            case COUNT, AMOUNT, DURATION, PERCENTAGE, RATE, DELIVERABLE, QUALITATIVE, BOOLEAN -> true;
            case RATIO, MEAN, MEDIAN, DEGREE, INDEX -> false;
        };
    }

    /** Returns whether a number is a possible value. */
    public boolean admit(BigDecimal value) {
        Objects.requireNonNull(value, "value");
        boolean broken =
                whole && value.scale() > 0 && value.stripTrailingZeros().scale() > 0;
        return !broken
                && min.filter(low -> value.compareTo(low) < 0).isEmpty()
                && max.filter(high -> value.compareTo(high) > 0).isEmpty();
    }
}
