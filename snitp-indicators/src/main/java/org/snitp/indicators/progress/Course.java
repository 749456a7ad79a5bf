package org.snitp.indicators.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The path from a baseline through interim targets to the final one: a straight line from each point to the next.
 *
 * <p>A target is due at the end of the last day of its period; a baseline applies at the end of the last day of its period.
 *
 * @param from the day at whose end the baseline applies
 * @param baseline the value at the start of the course
 * @param points the targets by day, the final one last; at least one
 */
public record Course(LocalDate from, BigDecimal baseline, List<Point> points) {

    /**
     * A target.
     *
     * @param day the day at whose end it is due
     * @param value the target value
     */
    public record Point(LocalDate day, BigDecimal value) {
        /** Checks that no component is null. */
        public Point {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * Sorts the targets; of two for the same day the last one counts.
     *
     * @throws IllegalArgumentException if there is no target
     */
    public Course {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(baseline, "baseline");
        Objects.requireNonNull(points, "points");
        points = points instanceof CoursePoints ? points : inOrder(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("A course needs a target");
        }
    }

    private static CoursePoints inOrder(List<Point> points) {
        if (points.size() == 1) {
            return CoursePoints.of(points);
        }
        TreeMap<LocalDate, Point> byDay = new TreeMap<>(Comparator.naturalOrder());
        points.forEach(point -> byDay.put(point.day(), point));
        return CoursePoints.of(byDay.values());
    }

    /** The final target. */
    public Point target() {
        return points.get(points.size() - 1);
    }

    /**
     * The share of the time between two days that has passed at the end of a third one.
     *
     * <p>Formula: days(from, at) / days(from, to), limited to the range from 0 to 1. Days are calendar days, so that a leap
     * year has 366. The last day is included: at the end of {@code to} the share is 1. Source: definition.
     *
     * @param from the day at whose end the time begins
     * @param to the day at whose end the time ends
     * @param at the day in question
     * @throws IllegalArgumentException unless {@code to} is after {@code from}
     */
    public static BigDecimal elapsedShare(LocalDate from, LocalDate to, LocalDate at) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(at, "at");
        long total = ChronoUnit.DAYS.between(from, to);
        if (total <= 0) {
            throw new IllegalArgumentException("No time from " + from + " to " + to);
        }
        long passed = Math.min(Math.max(ChronoUnit.DAYS.between(from, at), 0), total);
        return Arithmetic.plain(Arithmetic.divide(BigDecimal.valueOf(passed), BigDecimal.valueOf(total)));
    }

    /**
     * The expected value at the end of a day.
     *
     * <p>Formula: v₀ + (v₁ − v₀) · {@link #elapsedShare elapsed share} of the time between the points (baseline or target)
     * before and after the day; the baseline before the course begins, the final target after it ends. Source: linear
     * interpolation.
     */
    public Figure expectedAt(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return expected(Formula.EXPECTED, day, value(day));
    }

    /** The same for counts: rounded half up to a whole number. */
    public Figure expectedWholeAt(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return expected(Formula.EXPECTED_WHOLE, day, value(day).setScale(0, RoundingMode.HALF_UP));
    }

    private BigDecimal value(LocalDate day) {
        Expected expected = expected(day);
        return baseline.add(Arithmetic.divide(expected.gain(), expected.scale()));
    }

    private Figure expected(Formula formula, LocalDate day, BigDecimal value) {
        return Figure.of(
                formula,
                value,
                List.of(
                        Input.of(Input.Name.BASELINE, baseline),
                        Input.of(Input.Name.FROM, from),
                        Input.of(Input.Name.TARGET, target().value()),
                        Input.of(Input.Name.TO, target().day()),
                        Input.of(Input.Name.AT, day)));
    }

    /**
     * The expected change since the baseline, exactly: gain / scale.
     *
     * @param gain the change, multiplied by the scale
     * @param scale the days between the points before and after
     */
    record Expected(BigDecimal gain, BigDecimal scale) {}

    Expected expected(LocalDate day) {
        if (!day.isAfter(from)) {
            return new Expected(BigDecimal.ZERO, BigDecimal.ONE);
        }
        int next = ((CoursePoints) points).before(day);
        if (next == points.size()) {
            return new Expected(target().value().subtract(baseline), BigDecimal.ONE);
        }
        boolean first = next == 0 || !points.get(next - 1).day().isAfter(from);
        return between(first ? new Point(from, baseline) : points.get(next - 1), points.get(next), day);
    }

    private Expected between(Point before, Point after, LocalDate day) {
        BigDecimal total = BigDecimal.valueOf(ChronoUnit.DAYS.between(before.day(), after.day()));
        BigDecimal passed = BigDecimal.valueOf(ChronoUnit.DAYS.between(before.day(), day));
        BigDecimal gained = before.value().subtract(baseline).multiply(total);
        BigDecimal rise = after.value().subtract(before.value()).multiply(passed);
        return new Expected(gained.add(rise), total);
    }
}
