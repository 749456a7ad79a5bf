package org.snitp.reports.internal.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snitp.io.internal.page.Drawing;
import org.snitp.io.internal.page.Drawing.Anchor;
import org.snitp.io.internal.page.Drawing.Box;
import org.snitp.io.internal.page.Drawing.Form;
import org.snitp.io.internal.page.Drawing.Ink;
import org.snitp.io.internal.page.Drawing.Label;
import org.snitp.io.internal.page.Drawing.Line;
import org.snitp.io.internal.page.Drawing.Mark;
import org.snitp.io.internal.page.Drawing.Path;
import org.snitp.io.internal.page.Drawing.Shape;
import org.snitp.model.time.TimeSpan;

/** The sheet on which a series is drawn: values upwards, days to the right, and a legend below. */
final class Plot {

    static final int GAP = 8;

    private static final int TOP = 12;
    private static final int AXIS = 22;
    private static final int LEGEND = 20;
    private static final int LETTER = 7;

    private final TimeScale time;
    private final ValueScale scale;
    private final int width;
    private final int height;
    private final int left;
    private final int bottom;
    private final List<Shape> shapes = new ArrayList<>();
    private final Map<String, Shape> legend = new LinkedHashMap<>();

    /**
     * Creates a sheet with its axes.
     *
     * @param labels the words at the lines of the values
     * @param legend whether there is to be room for a legend
     */
    Plot(TimeScale time, ValueScale scale, List<String> labels, int width, int height, boolean legend) {
        this.time = time;
        this.scale = scale;
        this.width = width;
        this.height = height;
        this.left = labels.stream().mapToInt(String::length).max().orElse(0) * LETTER + GAP;
        this.bottom = height - AXIS - (legend ? LEGEND : 0);
        addGrid(labels);
        addYears();
    }

    private void addGrid(List<String> labels) {
        List<BigDecimal> ticks = scale.ticks();
        for (int i = 0; i < ticks.size(); i++) {
            int y = y(ticks.get(i));
            shapes.add(new Line(left, y, width - GAP, y, i == 0 ? Ink.AXIS : Ink.GRID));
            shapes.add(new Label(left - GAP / 2, y + GAP / 2, labels.get(i), Anchor.END, Ink.WORDS));
        }
    }

    private void addYears() {
        for (int year = time.firstYear(); year <= time.lastYear(); year++) {
            LocalDate first = LocalDate.of(year, 1, 1);
            int x = begin(first);
            if (year > time.firstYear()) {
                shapes.add(new Line(x, bottom, x, bottom + GAP / 2, Ink.AXIS));
            }
            if ((year - time.firstYear()) % time.every() == 0) {
                int middle = (x + begin(first.plusYears(1))) / 2;
                shapes.add(new Label(middle, bottom + AXIS - 6, Integer.toString(year), Anchor.MIDDLE, Ink.WORDS));
            }
        }
    }

    private int x(double share) {
        return (int) Math.round(left + share * (width - GAP - left));
    }

    /** Returns where a day begins; of a day before the axis, where the axis begins. */
    int begin(LocalDate day) {
        return x(Math.max(time.begin(day), 0));
    }

    /** Returns where a day ends. */
    int end(LocalDate day) {
        return x(time.end(day));
    }

    /** Returns the middle of a span, as far as it is on the axis. */
    int middle(TimeSpan span) {
        return (begin(span.getStart()) + end(span.getEnd())) / 2;
    }

    /** Returns whether a day is on the axis. */
    boolean contains(LocalDate day) {
        return day.getYear() >= time.firstYear() && day.getYear() <= time.lastYear();
    }

    int y(BigDecimal value) {
        return (int) Math.round(bottom - scale.share(value) * (bottom - TOP));
    }

    void line(int from, int to, BigDecimal value, Ink ink) {
        shapes.add(new Line(from, y(value), to, y(value), ink));
    }

    /** Draws a line through points: x and y in turn. A single point gives none. */
    void path(List<Integer> points, Ink ink) {
        if (points.size() > 2) {
            shapes.add(new Path(points, ink));
        }
    }

    void mark(int x, BigDecimal value, Form form, Ink ink, String words) {
        shapes.add(new Mark(x, y(value), form, ink, words));
    }

    /** Draws a mark of something that has no value, just above the axis of days. */
    void markOnAxis(int x, Form form, Ink ink, String words) {
        shapes.add(new Mark(x, bottom - GAP, form, ink, words));
    }

    void box(TimeSpan window, BigDecimal from, BigDecimal to, Ink ink, String words) {
        int x = begin(window.getStart());
        int above = Math.min(y(from), y(to));
        int wide = Math.max(end(window.getEnd()) - x, 2);
        shapes.add(new Box(x, above, wide, Math.max(Math.abs(y(from) - y(to)), 1), ink, words));
    }

    /** Draws a bar as wide as its period. Of a value of zero, a thin line on the axis is there to be seen. */
    void bar(TimeSpan period, BigDecimal value, Ink ink, String words) {
        int from = begin(period.getStart()) + 1;
        int wide = Math.max(end(period.getEnd()) - from - 1, 2);
        int inset = wide > 40 ? wide / 4 : 0;
        int zero = y(BigDecimal.ZERO);
        int end = y(value);
        shapes.add(new Box(
                from + inset,
                value.signum() == 0 ? zero - 2 : Math.min(zero, end),
                wide - 2 * inset,
                Math.max(Math.abs(zero - end), 2),
                ink,
                words));
    }

    /** Remembers what a part stands for. */
    void explain(String words, Shape sample) {
        legend.putIfAbsent(words, sample);
    }

    /** Returns the drawing. */
    Drawing drawing() {
        int x = left;
        int y = height - 12;
        for (Map.Entry<String, Shape> entry : legend.entrySet()) {
            shapes.add(moved(entry.getValue(), x, y));
            shapes.add(new Label(x + 20, y + GAP, entry.getKey(), Anchor.START, Ink.WORDS));
            x += 20 + entry.getKey().length() * LETTER + GAP;
        }
        return new Drawing(Math.max(width, x), height, shapes);
    }

    private static Shape moved(Shape shape, int x, int y) {
        if (shape instanceof Mark mark) {
            return new Mark(mark.x() + x, mark.y() + y, mark.form(), mark.ink(), "");
        } else if (shape instanceof Line line) {
            return new Line(line.x1() + x, line.y1() + y, line.x2() + x, line.y2() + y, line.ink());
        }
        Box box = (Box) shape;
        return new Box(box.x() + x, box.y() + y, box.width(), box.height(), box.ink(), "");
    }
}
