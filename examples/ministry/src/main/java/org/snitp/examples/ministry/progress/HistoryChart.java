package org.snitp.examples.ministry.progress;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.snitp.indicators.monitoring.IndicatorStanding;
import org.snitp.indicators.monitoring.ReportedNumber;
import org.snitp.model.indicator.Target;

/**
 * The history of an indicator as a line, with its last target. What is withheld is no point of it; the table below says so.
 *
 * @param points the reported values, by period
 * @param target where the line of the target is, if it has a number
 */
record HistoryChart(List<Point> points, List<Tick> ticks, Optional<Tick> target) {

    static final int WIDTH = 640;
    static final int HEIGHT = 260;

    private static final int LEFT = 80;
    private static final int RIGHT = 20;
    private static final int TOP = 20;
    private static final int BOTTOM = 40;
    private static final int TICKS = 4;

    /** A value. */
    record Point(double x, double y, String period, String value) {}

    /** A line across the drawing. */
    record Tick(double y, String label) {}

    /** Returns the chart, if there is a number to draw. */
    static Optional<HistoryChart> of(IndicatorStanding standing, Function<BigDecimal, String> words) {
        List<ReportedNumber> numbers = standing.reported().stream()
                .filter(number ->
                        number.categories().isEmpty() && number.reportedBy().isEmpty())
                .filter(number -> number.value().isPresent())
                .toList();
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> target = lastTarget(standing);
        BigDecimal top = numbers.stream()
                .flatMap(number -> number.value().stream())
                .reduce(target.orElse(BigDecimal.ONE), BigDecimal::max);
        BigDecimal low =
                numbers.stream().flatMap(number -> number.value().stream()).reduce(BigDecimal.ZERO, BigDecimal::min);
        Scale scale = new Scale(low.doubleValue(), top.max(BigDecimal.ONE).doubleValue());
        List<Point> points = new ArrayList<>();
        for (ReportedNumber number : numbers) {
            BigDecimal value = number.value().orElseThrow();
            points.add(new Point(
                    x(points.size(), numbers.size()),
                    scale.y(value.doubleValue()),
                    number.period().toString(),
                    words.apply(value)));
        }
        return Optional.of(new HistoryChart(
                points,
                scale.ticks(words),
                target.map(value -> new Tick(scale.y(value.doubleValue()), words.apply(value)))));
    }

    private static Optional<BigDecimal> lastTarget(IndicatorStanding standing) {
        List<Target> targets = standing.indicator().getTargets().stream()
                .filter(target ->
                        target.getDimensions().isEmpty() && target.getValue().isPresent())
                .toList();
        return targets.isEmpty()
                ? Optional.empty()
                : targets.get(targets.size() - 1).getValue();
    }

    private static double x(int index, int count) {
        int width = WIDTH - LEFT - RIGHT;
        return count == 1 ? LEFT + width / 2.0 : LEFT + (double) width * index / (count - 1);
    }

    /** Returns the points in the words of a polyline. */
    public String line() {
        return points.stream().map(point -> point.x() + "," + point.y()).collect(Collectors.joining(" "));
    }

    /** Where values lie from top to bottom. */
    private record Scale(double low, double top) {

        double y(double value) {
            double share = (value - low) / (top - low);
            return Math.round((HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM)) * 10) / 10.0;
        }

        List<Tick> ticks(Function<BigDecimal, String> words) {
            List<Tick> ticks = new ArrayList<>();
            for (int i = 0; i <= TICKS; i++) {
                double value = low + (top - low) * i / TICKS;
                BigDecimal shown = new BigDecimal(value, new MathContext(3)).stripTrailingZeros();
                ticks.add(new Tick(y(value), words.apply(shown)));
            }
            return ticks;
        }
    }
}
