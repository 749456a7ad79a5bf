package org.snitp.reports.internal.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.indicators.monitoring.IndicatorStanding;
import org.snitp.indicators.monitoring.PublishedPoint;
import org.snitp.indicators.progress.DuePeriods.DuePeriod;
import org.snitp.indicators.progress.TargetAssessment;
import org.snitp.io.internal.page.Block;
import org.snitp.io.internal.page.Drawing.Box;
import org.snitp.io.internal.page.Drawing.Form;
import org.snitp.io.internal.page.Drawing.Ink;
import org.snitp.io.internal.page.Drawing.Line;
import org.snitp.io.internal.page.Drawing.Mark;
import org.snitp.io.internal.page.Drawing.Shape;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Target;
import org.snitp.model.indicator.TargetKind;
import org.snitp.model.measurement.ObservationStatus;
import org.snitp.model.time.TimeSpan;
import org.snitp.reports.internal.wording.Wording;

/**
 * The picture of a series: its figures, the baseline, the targets with the path to them, and what was to be expected. What is
 * withheld, what is missing and what is zero look different.
 *
 * <p>Figures of periods are content.isOfPeriods() as wide as their period; cumulative figures and snapshots are marks on the last day of their
 * period, joined by a line that ends where a break of the series is stated. A target of figures of periods is a line over its
 * window; beside shorter periods, the sum of the window, as it was assessed, is an outline behind the content.isOfPeriods().
 */
public final class SeriesChart {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 250;
    private static final int SMALL_WIDTH = 320;
    private static final int SMALL_HEIGHT = 170;
    private static final int LONGEST_LABEL = 16;

    private final SeriesContent content;
    private final Plot plot;
    private final Wording wording;
    private final FigureWords words;

    private SeriesChart(SeriesContent content, Plot plot, Wording wording, FigureWords words) {
        this.content = content;
        this.plot = plot;
        this.wording = wording;
        this.words = words;
    }

    /**
     * Returns the picture of the figures of an indicator as a whole; none if there is nothing to draw.
     *
     * @param asOf the day for which the figures were computed
     */
    public static Optional<Block.Picture> of(IndicatorStanding standing, LocalDate asOf, Wording wording) {
        SeriesContent content =
                new SeriesContent(standing, PublishedPoint.of(standing, Optional.empty(), Map.of()), asOf);
        String title = wording.fill(
                "chart.title", Map.of("name", standing.indicator().getName().in(wording.locale())));
        boolean shown = !content.points().isEmpty() || !content.targets().isEmpty();
        return Optional.of(content)
                .filter(any -> shown)
                .flatMap(any -> ValueScale.of(content.values(), content.isOfPeriods()))
                .flatMap(values -> TimeScale.of(content.days())
                        .flatMap(days -> draw(content, values, days, true, title, wording)));
    }

    /** Returns the same picture if there are at least two published figures, which words do not show as well. */
    public static Optional<Block.Picture> ofSeries(IndicatorStanding standing, LocalDate asOf, Wording wording) {
        long known = PublishedPoint.of(standing, Optional.empty(), Map.of()).stream()
                .filter(point -> point.value().isPresent())
                .count();
        return known < 2 ? Optional.empty() : of(standing, asOf, wording);
    }

    /**
     * Returns small pictures of parts of an indicator on one scale, such as of its categories; none if less than two parts have
     * figures.
     *
     * @param parts the figures of each part, by its name
     */
    public static List<Block> each(
            IndicatorStanding standing, Map<String, List<PublishedPoint>> parts, LocalDate asOf, Wording wording) {
        Map<String, List<PublishedPoint>> drawn = new LinkedHashMap<>();
        parts.forEach((name, points) -> {
            if (points.stream().anyMatch(point -> point.value().isPresent())) {
                drawn.put(name, points);
            }
        });
        SeriesContent all = new SeriesContent(
                standing, drawn.values().stream().flatMap(List::stream).toList(), asOf);
        Optional<ValueScale> values = ValueScale.of(all.figures(), all.isOfPeriods());
        Optional<TimeScale> days = TimeScale.of(all.daysOfFigures());
        if (drawn.size() < 2 || values.isEmpty() || days.isEmpty()) {
            return List.of();
        }
        List<Block> pictures = new ArrayList<>();
        drawn.forEach((name, points) -> draw(
                        new SeriesContent(standing, points, asOf), values.get(), days.get(), false, name, wording)
                .ifPresent(pictures::add));
        return pictures;
    }

    private static Optional<Block.Picture> draw(
            SeriesContent content, ValueScale values, TimeScale days, boolean whole, String title, Wording wording) {
        FigureWords words = new FigureWords(content.standing().indicator(), wording);
        List<String> labels = values.ticks().stream().map(words::value).toList();
        if (!content.isNumeric() || labels.stream().anyMatch(label -> label.length() > LONGEST_LABEL)) {
            return Optional.empty();
        }
        Plot plot = new Plot(days, values, labels, whole ? WIDTH : SMALL_WIDTH, whole ? HEIGHT : SMALL_HEIGHT, whole);
        SeriesChart chart = new SeriesChart(content, plot, wording, words);
        if (whole) {
            chart.drawWhole();
        } else {
            chart.drawPoints();
        }
        return Optional.of(new Block.Picture(plot.drawing(), title, chart.description(whole)));
    }

    private void drawWhole() {
        drawTargets();
        drawPoints();
        drawBaselines();
        drawExpected();
        drawMissing();
    }

    private void drawTargets() {
        if (!content.isOfPeriods()) {
            drawPath();
        }
        for (TargetAssessment sum : content.sums()) {
            plot.box(sum.window(), BigDecimal.ZERO, sum.actual().orElseThrow(), Ink.TENTATIVE, sumWords(sum));
            explain("chart.sum", new Box(2, 0, 10, 8, Ink.TENTATIVE, ""));
        }
        for (Target target : content.targets()) {
            TimeSpan window = target.getPeriod().orElseThrow();
            TargetKind kind = target.requirement();
            if (kind == TargetKind.BETWEEN) {
                drawRange(target, window);
            } else if (content.isOfPeriods() || kind == TargetKind.AT_LEAST || kind == TargetKind.AT_MOST) {
                plot.line(
                        plot.begin(window.getStart()),
                        plot.end(window.getEnd()),
                        target.numbers().get(0),
                        Ink.TARGET);
                explain("chart.target", new Line(0, 4, 14, 4, Ink.TARGET));
            } else {
                plot.mark(
                        plot.end(window.getEnd()),
                        target.numbers().get(0),
                        Form.DIAMOND,
                        Ink.TARGET,
                        targetWords(target));
                explain("chart.target", new Mark(6, 4, Form.DIAMOND, Ink.TARGET, ""));
            }
        }
    }

    private void drawRange(Target target, TimeSpan window) {
        if (target.getMin().isPresent() && target.getMax().isPresent()) {
            plot.box(window, target.getMin().get(), target.getMax().get(), Ink.RANGE, targetWords(target));
            explain("chart.range", new Box(2, 0, 10, 8, Ink.RANGE, ""));
        }
    }

    /** The straight way from the baseline to each target that is to be reached. */
    private void drawPath() {
        List<Integer> way = new ArrayList<>();
        if (content.baselines().size() == 1) {
            Baseline baseline = content.baselines().get(0);
            way.add(plot.end(baseline.getPeriod().getEnd()));
            way.add(plot.y(baseline.getValue()));
        }
        for (Target target : content.targets()) {
            if (target.requirement() == TargetKind.REACH || target.requirement() == TargetKind.EQUAL) {
                way.add(plot.end(target.getPeriod().orElseThrow().getEnd()));
                way.add(plot.y(target.numbers().get(0)));
            }
        }
        plot.path(way, Ink.TARGET);
    }

    private void drawPoints() {
        List<Integer> line = new ArrayList<>();
        for (PublishedPoint point : content.points()) {
            boolean broken = point.status().equals(Optional.of(ObservationStatus.BREAK));
            if (point.value().isEmpty() || broken) {
                plot.path(line, Ink.FIGURE);
                line.clear();
            }
            if (!content.isOfPeriods() && point.value().isPresent()) {
                line.add(plot.end(point.period().getEnd()));
                line.add(plot.y(point.value().get()));
            }
        }
        plot.path(line, Ink.FIGURE);
        content.points().forEach(this::drawPoint);
    }

    private void drawPoint(PublishedPoint point) {
        String said = wording.period(point.period()) + ": " + words.of(point);
        if (point.value().isEmpty()) {
            plot.markOnAxis(plot.middle(point.period()), Form.CROSSED, Ink.WITHHELD, said);
            explain("chart.withheld", new Mark(6, 4, Form.CROSSED, Ink.WITHHELD, ""));
            return;
        }
        BigDecimal value = point.value().get();
        boolean tentative = point.isTentative();
        Ink ink = tentative ? Ink.TENTATIVE : Ink.FIGURE;
        Form form = tentative ? Form.RING : Form.DOT;
        if (content.isOfPeriods()) {
            plot.bar(point.period(), value, ink, said);
        } else {
            plot.mark(plot.end(point.period().getEnd()), value, form, ink, said);
        }
        Shape sample = content.isOfPeriods() ? new Box(2, 0, 8, 8, ink, "") : new Mark(6, 4, form, ink, "");
        explain(tentative ? "chart.tentative" : "chart.figure", sample);
    }

    private void drawBaselines() {
        for (Baseline baseline : content.baselines()) {
            plot.mark(
                    plot.end(baseline.getPeriod().getEnd()),
                    baseline.getValue(),
                    Form.RING,
                    Ink.BASELINE,
                    wording.fill(
                            "card.baseline",
                            Map.of(
                                    "value",
                                    words.value(baseline.getValue()),
                                    "period",
                                    wording.period(baseline.getPeriod()))));
            explain("chart.baseline", new Mark(6, 4, Form.RING, Ink.BASELINE, ""));
        }
    }

    private void drawExpected() {
        if (!content.isOfPeriods() && content.expected().isPresent()) {
            int x = plot.end(content.asOf());
            plot.line(x - Plot.GAP, x + Plot.GAP, content.expected().get(), Ink.EXPECTED);
            explain("chart.expected", new Line(0, 4, 14, 4, Ink.EXPECTED));
        }
    }

    private void drawMissing() {
        for (DuePeriod due : content.standing().overdue()) {
            if (plot.contains(due.period().getEnd())) {
                plot.markOnAxis(
                        plot.middle(due.period()),
                        Form.RING,
                        Ink.MISSING,
                        wording.span(due.period()) + ": " + wording.text("chart.missing"));
                explain("chart.missing", new Mark(6, 4, Form.RING, Ink.MISSING, ""));
            }
        }
    }

    private void explain(String key, Shape sample) {
        plot.explain(wording.text(key), sample);
    }

    private String targetWords(Target target) {
        return wording.text("chart.target") + " "
                + target.getPeriod().map(wording::span).orElse("") + ": "
                + String.join(" – ", target.numbers().stream().map(words::value).toList());
    }

    private String sumWords(TargetAssessment sum) {
        return wording.text("chart.sum") + " " + wording.span(sum.window()) + ": "
                + words.value(sum.actual().orElseThrow());
    }

    /** The first, the last, the least and the greatest figure, and how many are withheld or missing. */
    private String description(boolean whole) {
        List<PublishedPoint> known = content.points().stream()
                .filter(point -> point.value().isPresent())
                .toList();
        List<String> said = new ArrayList<>();
        if (known.isEmpty()) {
            said.add(wording.text("chart.noFigures"));
        } else {
            PublishedPoint first = known.get(0);
            PublishedPoint last = known.get(known.size() - 1);
            said.add(wording.period(first.period()) + ": " + words.of(first));
            if (known.size() > 1) {
                said.add(wording.period(last.period()) + ": " + words.of(last));
            }
        }
        long withheld =
                content.points().stream().filter(PublishedPoint::withheld).count();
        if (withheld > 0) {
            said.add(wording.text("chart.withheld") + ": " + wording.number(BigDecimal.valueOf(withheld)));
        }
        if (whole) {
            content.targets().forEach(target -> said.add(targetWords(target)));
            if (!content.standing().overdue().isEmpty()) {
                said.add(wording.text("chart.missing") + ": "
                        + wording.number(
                                BigDecimal.valueOf(content.standing().overdue().size())));
            }
        }
        return String.join("; ", said) + ".";
    }
}
