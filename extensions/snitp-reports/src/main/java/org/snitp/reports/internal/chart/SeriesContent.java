package org.snitp.reports.internal.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.snitp.indicators.monitoring.IndicatorStanding;
import org.snitp.indicators.monitoring.PublishedPoint;
import org.snitp.indicators.progress.TargetAssessment;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.Target;
import org.snitp.model.time.TimeSpan;

/**
 * What a picture of an indicator shows.
 *
 * @param standing the published progress
 * @param points the figures
 * @param asOf the day for which the figures were computed
 */
record SeriesContent(IndicatorStanding standing, List<PublishedPoint> points, LocalDate asOf) {

    private Indicator indicator() {
        return standing.indicator();
    }

    /** Returns whether each figure is one of its period alone, so that it is drawn as a bar. */
    boolean isOfPeriods() {
        return indicator()
                .getMeasure()
                .flatMap(Measure::getAccumulation)
                .filter(how -> how == Accumulation.PERIODIC || how == Accumulation.INCREMENTAL)
                .isPresent();
    }

    /** Returns whether its figures can be drawn. */
    boolean isNumeric() {
        return indicator()
                .getMeasure()
                .map(Measure::getType)
                .filter(measure -> measure == MeasureType.BOOLEAN
                        || measure == MeasureType.DELIVERABLE
                        || measure == MeasureType.QUALITATIVE)
                .isEmpty();
    }

    /** The numbers of all that is drawn. */
    List<BigDecimal> values() {
        List<BigDecimal> values = new ArrayList<>();
        values.addAll(figures());
        targets().forEach(target -> values.addAll(target.numbers()));
        baselines().forEach(baseline -> values.add(baseline.getValue()));
        sums().forEach(sum -> sum.actual().ifPresent(values::add));
        expected().ifPresent(values::add);
        return values;
    }

    /** The numbers of the figures alone. */
    List<BigDecimal> figures() {
        return points.stream().flatMap(point -> point.value().stream()).toList();
    }

    /** The days of the figures alone. */
    List<LocalDate> daysOfFigures() {
        return daysOf(points.stream().map(PublishedPoint::period));
    }

    /** The days of all that is drawn. */
    List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>(daysOfFigures());
        days.addAll(daysOf(targets().stream().flatMap(target -> target.getPeriod().stream())));
        baselines().forEach(baseline -> days.add(baseline.getPeriod().getEnd()));
        days.add(asOf);
        return days;
    }

    private static List<LocalDate> daysOf(Stream<? extends TimeSpan> spans) {
        return spans.flatMap(span -> Stream.of(span.getStart(), span.getEnd())).toList();
    }

    /** The targets in force of the whole that are numbers and have a date. */
    List<Target> targets() {
        return indicator().targetsInForce().stream()
                .filter(target -> target.getDimensions().isEmpty()
                        && target.getPeriod().isPresent()
                        && !target.numbers().isEmpty()
                        && !target.statesTruth())
                .sorted(Target.byDueDate())
                .toList();
    }

    /** The baselines of the whole. */
    List<Baseline> baselines() {
        return indicator().allBaselines().stream()
                .filter(baseline -> baseline.getDimensions().isEmpty())
                .toList();
    }

    /** What was reached in the windows of targets, where that is a sum of several figures. */
    List<TargetAssessment> sums() {
        return standing.targets().stream()
                .filter(target -> target.summed()
                        && target.dimensions().isEmpty()
                        && target.actual().isPresent())
                .toList();
    }

    /** What was to be expected on the day, if that is published. */
    Optional<BigDecimal> expected() {
        return standing.expected().value();
    }
}
