package org.snitp.indicators.forecast;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.snitp.indicators.forecast.TrendLine.Point;
import org.snitp.indicators.monitoring.IndicatorStanding;
import org.snitp.indicators.monitoring.PublishedPoint;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Direction;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.Target;
import org.snitp.model.indicator.TargetKind;
import org.snitp.model.measurement.ObservationStatus;
import org.snitp.model.time.TimeSpan;

/** Makes the forecasts of one indicator. */
final class Forecaster {

    private static final int ENOUGH_FOR_SCATTER = 4;

    /** A line says nothing about days further away, in days. */
    private static final double FURTHEST = 36_525;

    /** Doubles beyond it are no figures of plans. */
    private static final double LARGEST = 1e15;

    private static final MathContext DIGITS = new MathContext(6, RoundingMode.HALF_UP);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Indicator indicator;
    private final LocalDate asOf;
    private final List<PublishedPoint> points;

    // What is the same for all targets is found once.
    private final PointSums sums;
    private final Optional<Line> course;
    private final boolean neverNegative;
    private final int decimals;

    /**
     * The line through the figures.
     *
     * @param line the line, by days since the first figure
     * @param origin the day of the first figure
     * @param first the first figure
     * @param points the number of figures
     */
    private record Line(TrendLine line, LocalDate origin, BigDecimal first, int points) {}

    Forecaster(IndicatorStanding standing, LocalDate asOf) {
        this.indicator = standing.indicator();
        this.asOf = asOf;
        this.points = PublishedPoint.of(standing, Optional.empty(), Map.of()).stream()
                .filter(point -> point.value().isPresent())
                .filter(point -> Math.abs(point.value().get().doubleValue()) < LARGEST)
                .toList();
        this.sums = new PointSums(points);
        this.course = course();
        this.neverNegative =
                points.stream().allMatch(point -> point.value().orElseThrow().signum() >= 0);
        this.decimals = points.stream()
                .mapToInt(point ->
                        point.value().orElseThrow().stripTrailingZeros().scale())
                .map(digits -> Math.min(Math.max(digits, 0), 1))
                .max()
                .orElse(0);
    }

    List<Forecast> forecasts() {
        Optional<MeasureType> type = indicator.getMeasure().map(Measure::getType);
        boolean numeric = type.filter(one ->
                        one != MeasureType.BOOLEAN && one != MeasureType.DELIVERABLE && one != MeasureType.QUALITATIVE)
                .isPresent();
        List<Forecast> forecasts = new ArrayList<>();
        if (numeric) {
            indicator.targetsInForce().stream()
                    .filter(this::isToCome)
                    .sorted(Target.byDueDate())
                    .forEach(target -> forecast(target).ifPresent(forecasts::add));
        }
        return forecasts;
    }

    private boolean isToCome(Target target) {
        TargetKind kind = target.requirement();
        return target.getDimensions().isEmpty()
                && !target.statesTruth()
                && !target.numbers().isEmpty()
                && kind != TargetKind.EQUAL
                && target.getPeriod()
                        .filter(period -> period.getEnd().isAfter(asOf))
                        .isPresent();
    }

    private Optional<Forecast> forecast(Target target) {
        Optional<Accumulation> accumulation = indicator.getMeasure().flatMap(Measure::getAccumulation);
        if (accumulation.equals(Optional.of(Accumulation.PERIODIC))) {
            return inWindow(target, target.getPeriod().orElseThrow());
        }
        return accumulation.equals(Optional.of(Accumulation.INCREMENTAL)) ? Optional.empty() : along(target);
    }

    /** The sum of the window at the pace of those of its days of which there are figures. */
    private Optional<Forecast> inWindow(Target target, TimeSpan window) {
        Optional<PointSums.Inside> inside = sums.in(window);
        if (inside.isEmpty() || inside.get().count() < 2) {
            return Optional.empty();
        }
        BigDecimal value = inside.get()
                .sum()
                .multiply(BigDecimal.valueOf(PointSums.days(window)))
                .divide(BigDecimal.valueOf(inside.get().covered()), DIGITS);
        return Optional.of(new Forecast(
                indicator,
                target,
                window.getEnd(),
                ForecastMethod.PACE_IN_WINDOW,
                inside.get().count(),
                shown(value, target),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                meets(value, target, BigDecimal.ZERO) ? Outlook.ON_COURSE : Outlook.OFF_COURSE));
    }

    /** Where the line through the values at the ends of their periods is on the due day. */
    private Optional<Forecast> along(Target target) {
        if (course.isEmpty()) {
            return Optional.empty();
        }
        LocalDate due = target.getPeriod().orElseThrow().getEnd();
        LocalDate origin = course.get().origin();
        TrendLine line = course.get().line();
        boolean scatter = course.get().points() >= ENOUGH_FOR_SCATTER;
        double day = ChronoUnit.DAYS.between(origin, due);
        BigDecimal first = course.get().first();
        BigDecimal value = bounded(line.at(day));
        Optional<BigDecimal> low = scatter ? Optional.of(bounded(line.at(day) - line.margin(day))) : Optional.empty();
        Optional<BigDecimal> high = scatter ? Optional.of(bounded(line.at(day) + line.margin(day))) : Optional.empty();
        Outlook outlook = outlook(target, value, low, high, first);
        return Optional.of(new Forecast(
                indicator,
                target,
                due,
                scatter ? ForecastMethod.LEAST_SQUARES : ForecastMethod.TWO_POINTS,
                course.get().points(),
                shown(value, target),
                low.map(bound -> shown(bound, target)),
                high.map(bound -> shown(bound, target)),
                scatter ? Optional.empty() : reachedOn(target, line, origin, first),
                outlook));
    }

    /** Returns the line through the baseline and the figures; absent if they are less than two. */
    private Optional<Line> course() {
        NavigableMap<LocalDate, BigDecimal> values = values();
        if (values.size() < 2) {
            return Optional.empty();
        }
        LocalDate origin = values.firstKey();
        List<Point> all = new ArrayList<>();
        values.forEach((day, value) -> all.add(new Point(ChronoUnit.DAYS.between(origin, day), value.doubleValue())));
        boolean scatter = all.size() >= ENOUGH_FOR_SCATTER;
        TrendLine line = TrendLine.through(scatter ? all : List.of(all.get(0), all.get(all.size() - 1)));
        return Optional.of(new Line(line, origin, values.firstEntry().getValue(), all.size()));
    }

    /** The baseline and the figures after it, from the last break of the series on. Of figures of one day the last one counts. */
    private NavigableMap<LocalDate, BigDecimal> values() {
        NavigableMap<LocalDate, BigDecimal> values = new TreeMap<>();
        List<Baseline> baselines = indicator.allBaselines().stream()
                .filter(baseline -> baseline.getDimensions().isEmpty())
                .toList();
        if (baselines.size() == 1) {
            values.put(baselines.get(0).getPeriod().getEnd(), baselines.get(0).getValue());
        }
        for (PublishedPoint point : points) {
            if (point.status().equals(Optional.of(ObservationStatus.BREAK))) {
                values.clear();
            }
            values.put(point.period().getEnd(), point.value().orElseThrow());
        }
        return values;
    }

    private BigDecimal bounded(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).round(DIGITS);
        boolean percentage = indicator
                .getMeasure()
                .filter(measure -> measure.getType() == MeasureType.PERCENTAGE)
                .isPresent();
        BigDecimal atLeast = neverNegative ? rounded.max(BigDecimal.ZERO) : rounded;
        return percentage ? atLeast.min(HUNDRED) : atLeast;
    }

    /**
     * Rounds to as many decimals as the figures have, and a share that is computed from its components to one. More are kept
     * where it would be rounded to a number of the target that it is not.
     */
    private BigDecimal shown(BigDecimal value, Target target) {
        int scale = decimals;
        BigDecimal rounded = value.setScale(scale, RoundingMode.HALF_UP);
        while (scale < value.scale() && equalsOne(rounded, target) && !equalsOne(value, target)) {
            scale++;
            rounded = value.setScale(scale, RoundingMode.HALF_UP);
        }
        BigDecimal stripped = rounded.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static boolean equalsOne(BigDecimal value, Target target) {
        return target.numbers().stream().anyMatch(number -> number.compareTo(value) == 0);
    }

    /** A target that is not met now, and that the line meets on its way. */
    private Optional<LocalDate> reachedOn(Target target, TrendLine line, LocalDate origin, BigDecimal first) {
        if (target.requirement() == TargetKind.BETWEEN) {
            return Optional.empty();
        }
        double now = ChronoUnit.DAYS.between(origin, asOf);
        double day = Math.ceil(line.dayOf(target.numbers().get(0).doubleValue()));
        boolean later = day > now && day < now + FURTHEST;
        return later && !meets(bounded(line.at(now)), target, first) && meets(bounded(line.at(day + 1)), target, first)
                ? Optional.of(origin.plusDays((long) day))
                : Optional.empty();
    }

    private Outlook outlook(
            Target target, BigDecimal value, Optional<BigDecimal> low, Optional<BigDecimal> high, BigDecimal first) {
        if (low.isEmpty() || high.isEmpty()) {
            return meets(value, target, first) ? Outlook.ON_COURSE : Outlook.OFF_COURSE;
        }
        boolean lowMeets = meets(low.get(), target, first);
        boolean highMeets = meets(high.get(), target, first);
        if (lowMeets && highMeets) {
            return Outlook.ON_COURSE;
        }
        boolean around = target.getMin()
                        .filter(min -> low.get().compareTo(min) < 0)
                        .isPresent()
                && target.getMax().filter(max -> high.get().compareTo(max) > 0).isPresent();
        return lowMeets || highMeets || around ? Outlook.OPEN : Outlook.OFF_COURSE;
    }

    /** Returns whether a value meets a target; one to be reached, from the side on which the series began. */
    private boolean meets(BigDecimal value, Target target, BigDecimal first) {
        return switch (target.requirement()) {
            case AT_LEAST -> value.compareTo(target.numbers().get(0)) >= 0;
            case AT_MOST -> value.compareTo(target.numbers().get(0)) <= 0;
            case BETWEEN ->
                target.getMin().filter(min -> value.compareTo(min) < 0).isEmpty()
                        && target.getMax()
                                .filter(max -> value.compareTo(max) > 0)
                                .isEmpty();
            default -> meetsFrom(value, target.numbers().get(0), first);
        };
    }

    private boolean meetsFrom(BigDecimal value, BigDecimal aim, BigDecimal first) {
        Optional<Direction> direction =
                indicator.getMeasure().flatMap(Measure::getDirection).filter(way -> way != Direction.NONE);
        boolean down = direction.map(way -> way == Direction.DECREASE).orElse(aim.compareTo(first) < 0);
        return down ? value.compareTo(aim) <= 0 : value.compareTo(aim) >= 0;
    }
}
