package org.snitp.indicators.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** How much of the way from the baseline to the target is done, and whether that is as much as it should be. */
public final class Achievement {

    private Achievement() {}

    /**
     * The achieved share of the planned change.
     *
     * <p>Formula: (a − b) / (T − b), for the actual value a, the baseline b and the target T, with the precision of
     * {@link Arithmetic#CONTEXT}. A share above 1 is over-achievement, a negative share is movement away from the target;
     * both are reported unchanged. The formula applies to increase and decrease alike. Source: definition.
     *
     * @return the share; absent if T = b, because then a value is to be maintained and not changed
     */
    public static Figure share(BigDecimal actual, BigDecimal baseline, BigDecimal target) {
        Objects.requireNonNull(actual, "actual");
        Objects.requireNonNull(baseline, "baseline");
        Objects.requireNonNull(target, "target");
        List<Input> inputs = List.of(
                Input.of(Input.Name.ACTUAL, actual),
                Input.of(Input.Name.BASELINE, baseline),
                Input.of(Input.Name.TARGET, target));
        BigDecimal planned = target.subtract(baseline);
        return planned.signum() == 0
                ? Figure.absent(Formula.ACHIEVEMENT, inputs, Remark.of(Remark.Kind.MAINTAIN))
                : Figure.of(Formula.ACHIEVEMENT, Arithmetic.divide(actual.subtract(baseline), planned), inputs);
    }

    /**
     * Returns the status of a value observed at the end of a day, for a target that differs from the baseline.
     *
     * <p>Formula: with the gain g = (a − b) / (T − b) and the gain e that the {@linkplain Course#expectedAt course} expects
     * for the day: achieved if g ≥ 1; after the day of the final target, off track or, if g &lt; 0, moving away; otherwise
     * moving away if g &lt; 0 and g &lt; e; on track if g ≥ onTrack · e, at risk if g ≥ atRisk · e, and off track below. If
     * no gain is expected (e ≤ 0), on track if g ≥ e. The comparison is exact, without division. Source: definition.
     *
     * @throws IllegalArgumentException if the target equals the baseline
     */
    public static Status status(BigDecimal actual, Course course, LocalDate day, Thresholds thresholds) {
        Objects.requireNonNull(actual, "actual");
        Objects.requireNonNull(course, "course");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(thresholds, "thresholds");
        BigDecimal planned = course.target().value().subtract(course.baseline());
        if (planned.signum() == 0) {
            throw new IllegalArgumentException("The target equals the baseline");
        }
        BigDecimal sign = BigDecimal.valueOf(planned.signum());
        BigDecimal gain = actual.subtract(course.baseline()).multiply(sign);
        if (gain.compareTo(planned.abs()) >= 0) {
            return Status.ACHIEVED;
        }
        if (!day.isBefore(course.target().day())) {
            return gain.signum() < 0 ? Status.MOVING_AWAY : Status.OFF_TRACK;
        }
        Course.Expected exact = course.expected(day);
        return compare(gain.multiply(exact.scale()), exact.gain().multiply(sign), thresholds);
    }

    private static Status compare(BigDecimal gain, BigDecimal expected, Thresholds thresholds) {
        if (gain.compareTo(expected) >= 0) {
            return Status.ON_TRACK;
        }
        if (gain.signum() < 0) {
            return Status.MOVING_AWAY;
        }
        if (gain.compareTo(expected.multiply(thresholds.onTrack())) >= 0) {
            return Status.ON_TRACK;
        }
        return gain.compareTo(expected.multiply(thresholds.atRisk())) >= 0 ? Status.AT_RISK : Status.OFF_TRACK;
    }
}
