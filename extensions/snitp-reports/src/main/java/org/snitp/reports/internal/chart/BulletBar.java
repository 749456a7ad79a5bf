package org.snitp.reports.internal.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.snitp.indicators.monitoring.IndicatorStanding;
import org.snitp.io.internal.page.Drawing;
import org.snitp.io.internal.page.Drawing.Box;
import org.snitp.io.internal.page.Drawing.Ink;
import org.snitp.io.internal.page.Drawing.Shape;
import org.snitp.io.internal.page.Inline;
import org.snitp.model.indicator.Target;
import org.snitp.reports.internal.wording.Wording;

/**
 * A bar of what was reached, with a mark at the target and a thinner one at what was to be expected by now (S. Few, Bullet Graph
 * Design Specification).
 */
public final class BulletBar {

    private static final int WIDTH = 160;
    private static final int HEIGHT = 20;

    private BulletBar() {}

    /** Returns the bar of an indicator; none without a published figure or without a target that is one number. */
    public static Optional<Inline> of(IndicatorStanding standing, Wording wording) {
        Optional<BigDecimal> target = target(standing);
        Optional<BigDecimal> actual = standing.actual().value();
        if (target.isEmpty() || actual.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> expected = standing.expected().value();
        List<BigDecimal> values =
                Stream.of(actual, target, expected).flatMap(Optional::stream).toList();
        return ValueScale.of(values, true).map(scale -> sketch(standing, scale, target.get(), wording));
    }

    /** The last target in force of the whole. */
    private static Optional<BigDecimal> target(IndicatorStanding standing) {
        return standing.indicator().targetsInForce().stream()
                .filter(target -> target.getDimensions().isEmpty() && !target.statesTruth())
                .max(Target.byDueDate())
                .flatMap(Target::getValue);
    }

    private static Inline sketch(IndicatorStanding standing, ValueScale scale, BigDecimal target, Wording wording) {
        FigureWords words = new FigureWords(standing.indicator(), wording);
        BigDecimal actual = standing.actual().value().orElseThrow();
        List<Shape> shapes = new ArrayList<>();
        List<String> said = new ArrayList<>();
        int zero = x(scale, BigDecimal.ZERO);
        int end = x(scale, actual);
        shapes.add(new Box(0, 5, WIDTH, 10, Ink.TRACK, ""));
        shapes.add(new Box(Math.min(zero, end), 7, Math.max(Math.abs(end - zero), 1), 6, Ink.FIGURE, ""));
        said.add(words.value(actual));
        standing.expected().value().ifPresent(expected -> {
            shapes.add(new Box(at(x(scale, expected), 1), 4, 1, 12, Ink.EXPECTED, ""));
            said.add(wording.text("chart.expected") + " " + words.value(expected));
        });
        shapes.add(new Box(at(x(scale, target), 3), 2, 3, 16, Ink.TARGET, ""));
        said.add(wording.text("chart.target") + " " + words.value(target));
        return new Inline.Sketch(new Drawing(WIDTH, HEIGHT, shapes), String.join(", ", said));
    }

    private static int at(int x, int width) {
        return Math.max(0, Math.min(x, WIDTH - width));
    }

    private static int x(ValueScale scale, BigDecimal value) {
        return (int) Math.round(scale.share(value) * WIDTH);
    }
}
