package org.snitp.reports.internal.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A vertical axis with round numbers at its lines.
 *
 * @param least the number at its lower end
 * @param step the distance of its lines
 * @param lines how many lines it has
 */
record ValueScale(BigDecimal least, BigDecimal step, int lines) {

    private static final int WANTED = 4;

    /** Beyond it, numbers are too long to stand beside a picture. */
    private static final double LARGEST = 1e12;

    private static final double SMALLEST = 1e-9;

    /**
     * Returns the axis for some values; none if there are no values, or if they are too large or too small to be drawn.
     *
     * @param fromZero whether it has to contain zero, as bars need it
     */
    static Optional<ValueScale> of(List<BigDecimal> values, boolean fromZero) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        double min = values.stream().mapToDouble(BigDecimal::doubleValue).min().orElseThrow();
        double max = values.stream().mapToDouble(BigDecimal::doubleValue).max().orElseThrow();
        if (Math.max(Math.abs(min), Math.abs(max)) > LARGEST) {
            return Optional.empty();
        }
        if (fromZero || (min >= 0 && min < max / 2)) {
            min = Math.min(min, 0);
        }
        if (fromZero) {
            max = Math.max(max, 0);
        }
        double span = max - min;
        if (span == 0) {
            span = max == 0 ? 1 : Math.abs(max);
            min = fromZero || max >= 0 ? Math.min(min, 0) : min;
        } else if (span < SMALLEST) {
            return Optional.empty();
        }
        BigDecimal step = step(span / WANTED);
        BigDecimal least = floor(min, step);
        int lines = 1;
        for (BigDecimal top = least; top.doubleValue() < max || lines < 2; top = top.add(step)) {
            lines++;
        }
        return Optional.of(new ValueScale(least, step, lines));
    }

    /** The next of 1, 2 and 5 times a power of ten. */
    private static BigDecimal step(double wanted) {
        int exponent = (int) Math.floor(Math.log10(wanted));
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(exponent);
        for (int factor : new int[] {1, 2, 5}) {
            BigDecimal step = unit.multiply(BigDecimal.valueOf(factor));
            if (step.doubleValue() >= wanted * 0.999999) {
                return step;
            }
        }
        return unit.scaleByPowerOfTen(1);
    }

    private static BigDecimal floor(double value, BigDecimal step) {
        BigDecimal steps = BigDecimal.valueOf(Math.floor(value / step.doubleValue() + 1e-9));
        return steps.multiply(step);
    }

    /** Returns the numbers at the lines, from the lowest. */
    List<BigDecimal> ticks() {
        List<BigDecimal> ticks = new ArrayList<>();
        BigDecimal tick = least;
        for (int i = 0; i < lines; i++) {
            ticks.add(tick);
            tick = tick.add(step);
        }
        return ticks;
    }

    /** Returns the height of a value as a share of the axis, from 0 at its lower end to 1. */
    double share(BigDecimal value) {
        double span = step.doubleValue() * (lines - 1);
        return (value.doubleValue() - least.doubleValue()) / span;
    }
}
