package org.snitp.reports.internal.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.indicators.monitoring.IndicatorStanding;
import org.snitp.indicators.monitoring.PublishedPoint;
import org.snitp.io.internal.page.Drawing;
import org.snitp.io.internal.page.Drawing.Form;
import org.snitp.io.internal.page.Drawing.Ink;
import org.snitp.io.internal.page.Drawing.Mark;
import org.snitp.io.internal.page.Drawing.Path;
import org.snitp.io.internal.page.Drawing.Shape;
import org.snitp.io.internal.page.Inline;
import org.snitp.reports.internal.wording.Wording;

/** A series as a line of the height of a letter. */
public final class Sparkline {

    private static final int WIDTH = 120;
    private static final int HEIGHT = 20;
    private static final int MARGIN = 5;

    private Sparkline() {}

    /** Returns the line of the figures of an indicator as a whole; none if there are less than two. */
    public static Optional<Inline> of(IndicatorStanding standing, Wording wording) {
        List<PublishedPoint> points = PublishedPoint.of(standing, Optional.empty(), Map.of());
        List<BigDecimal> values =
                points.stream().flatMap(point -> point.value().stream()).toList();
        Optional<TimeScale> time = TimeScale.of(
                points.stream().map(point -> point.period().getEnd()).toList());
        if (values.size() < 2 || time.isEmpty()) {
            return Optional.empty();
        }
        return ValueScale.of(values, false).map(scale -> sketch(standing, points, scale, wording));
    }

    private static Inline sketch(
            IndicatorStanding standing, List<PublishedPoint> points, ValueScale scale, Wording wording) {
        FigureWords words = new FigureWords(standing.indicator(), wording);
        List<Shape> shapes = new ArrayList<>();
        List<Integer> line = new ArrayList<>();
        int step = (WIDTH - 2 * MARGIN) / Math.max(points.size() - 1, 1);
        for (int i = 0; i < points.size(); i++) {
            Optional<BigDecimal> value = points.get(i).value();
            int x = MARGIN + i * step;
            if (value.isEmpty()) {
                addLine(shapes, line);
                shapes.add(new Mark(x, HEIGHT - MARGIN, Form.CROSSED, Ink.WITHHELD, ""));
                continue;
            }
            int y = y(scale, value.get());
            line.add(x);
            line.add(y);
            if (i == points.size() - 1) {
                shapes.add(new Mark(x, y, Form.DOT, Ink.FIGURE, ""));
            }
        }
        addLine(shapes, line);
        PublishedPoint first = points.get(0);
        PublishedPoint last = points.get(points.size() - 1);
        return new Inline.Sketch(
                new Drawing(WIDTH, HEIGHT, shapes),
                wording.period(first.period()) + ": " + words.of(first) + "; " + wording.period(last.period()) + ": "
                        + words.of(last));
    }

    private static void addLine(List<Shape> shapes, List<Integer> line) {
        if (line.size() > 2) {
            shapes.add(new Path(line, Ink.FIGURE));
        }
        line.clear();
    }

    private static int y(ValueScale scale, BigDecimal value) {
        return (int) Math.round(HEIGHT - MARGIN - scale.share(value) * (HEIGHT - 2 * MARGIN));
    }
}
