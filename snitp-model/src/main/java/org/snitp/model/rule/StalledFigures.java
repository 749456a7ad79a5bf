package org.snitp.model.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Bounds;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.ObservationStatus;
import org.snitp.model.rule.MeasurementChecks.StalledRun;
import org.snitp.model.time.Period;

/**
 * Finds figures that are the same in many periods in a row, as if the last report had been copied.
 *
 * <p>This is the flat line test of quality control (U.S. Integrated Ocean Observing System, Manual for Real-Time Quality Control
 * of In-situ Temperature and Salinity Data, test 8, whose example of a limit is five repetitions). Only
 * figures that are new in each period can fail it: counts of the period ({@link Accumulation#PERIODIC}), and shares and means of
 * what happened in it ({@link Accumulation#FROM_COMPONENTS}). States at the end of a period and cumulative figures may well stay
 * the same, and nothing is assumed of an indicator that does not say which it is. A figure of one digit that counts, such as 3,
 * 40 or 100, may be repeated by chance or by plan; a figure that is planned, or a bound, is reached. Estimates and the like are
 * no reports of what was measured.
 */
final class StalledFigures {

    /** A figure that is repeated five times. */
    private static final int MIN_RUN = 6;

    private static final int MIN_DIGITS = 2;

    private StalledFigures() {}

    /** Returns whether a value that stays the same says something of an indicator. */
    static boolean canStall(Indicator indicator) {
        return indicator
                .getMeasure()
                .filter(measure -> measure.getType() == MeasureType.COUNT
                        ? isOf(measure, Accumulation.PERIODIC)
                        : measure.getType().isFraction() && isOf(measure, Accumulation.FROM_COMPONENTS))
                .isPresent();
    }

    private static boolean isOf(Measure measure, Accumulation accumulation) {
        return measure.getAccumulation().filter(accumulation::equals).isPresent();
    }

    /** Returns the longest run, of several the latest. The figures are of one institution. */
    static Optional<StalledRun> find(Indicator indicator, List<Measurement> figures) {
        if (figures.size() < MIN_RUN || !canStall(indicator)) {
            return Optional.empty();
        }
        List<Integer> ordered = IntStream.range(0, figures.size())
                .boxed()
                .sorted(Comparator.comparing(
                        at -> figures.get(at).getPeriod(),
                        Comparator.comparing(Period::unit)
                                .thenComparing(Period::length)
                                .thenComparing(Period::getStart)))
                .toList();
        StalledRun longest = null;
        int first = 0;
        for (int i = 0; i < ordered.size(); i++) {
            boolean goesOn = i > 0 && isRepeated(figures.get(ordered.get(i - 1)), figures.get(ordered.get(i)));
            first = goesOn ? first : i;
            int length = i - first + 1;
            if (length >= MIN_RUN
                    && (longest == null || length >= longest.count())
                    && isTelling(figures.get(ordered.get(i)), indicator)) {
                longest = new StalledRun(ordered.get(first), ordered.get(i), length);
            }
        }
        return Optional.ofNullable(longest);
    }

    private static boolean isRepeated(Measurement before, Measurement now) {
        BigDecimal value = observed(now);
        BigDecimal earlier = observed(before);
        return value != null
                && earlier != null
                && value.compareTo(earlier) == 0
                && now.getPeriod().unit() == before.getPeriod().unit()
                && now.getPeriod().length() == before.getPeriod().length()
                && startsAfter(before.getPeriod().getEnd(), now.getPeriod());
    }

    private static boolean startsAfter(LocalDate end, Period next) {
        return end.isBefore(LocalDate.MAX) && end.plusDays(1).equals(next.getStart());
    }

    private static @Nullable BigDecimal observed(Measurement measurement) {
        boolean seen = measurement
                .getObservationStatus()
                .filter(status -> status != ObservationStatus.NORMAL && status != ObservationStatus.PROVISIONAL)
                .isEmpty();
        return seen ? measurement.getValue().orElse(null) : null;
    }

    private static boolean isTelling(Measurement measurement, Indicator indicator) {
        BigDecimal value = measurement.getValue().orElseThrow();
        return value.stripTrailingZeros().precision() >= MIN_DIGITS
                && Stream.concat(PlannedNumbers.of(indicator), bounds(indicator))
                        .noneMatch(planned -> planned.compareTo(value) == 0);
    }

    private static Stream<BigDecimal> bounds(Indicator indicator) {
        Optional<Bounds> bounds = indicator.getMeasure().flatMap(Measure::getBounds);
        return Stream.concat(bounds.flatMap(Bounds::getMin).stream(), bounds.flatMap(Bounds::getMax).stream());
    }
}
