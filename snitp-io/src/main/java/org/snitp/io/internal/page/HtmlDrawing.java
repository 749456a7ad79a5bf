package org.snitp.io.internal.page;

import java.util.Locale;
import java.util.stream.Collectors;
import org.snitp.io.internal.page.Drawing.Box;
import org.snitp.io.internal.page.Drawing.Ink;
import org.snitp.io.internal.page.Drawing.Label;
import org.snitp.io.internal.page.Drawing.Line;
import org.snitp.io.internal.page.Drawing.Mark;
import org.snitp.io.internal.page.Drawing.Path;
import org.snitp.io.internal.page.Drawing.Shape;

/** Writes drawings as SVG. */
final class HtmlDrawing {

    private static final int RADIUS = 4;

    private HtmlDrawing() {}

    /**
     * Returns a drawing as an element.
     *
     * @param title what it shows, for those who do not see it
     * @param description the same in full; may be empty
     */
    static HtmlElement of(Drawing drawing, String cssClass, String title, String description) {
        HtmlElement svg = HtmlElement.of("svg", cssClass)
                .with("viewBox", "0 0 " + drawing.width() + " " + drawing.height())
                .with("role", "img")
                .with("aria-label", title);
        svg.add(HtmlElement.of("title").text(title));
        if (!description.isEmpty()) {
            svg.add(HtmlElement.of("desc").text(description));
        }
        drawing.shapes().forEach(shape -> svg.add(element(shape)));
        return svg;
    }

    private static HtmlElement element(Shape shape) {
        if (shape instanceof Line line) {
            return HtmlElement.of("line", ink(line.ink()))
                    .with("x1", line.x1())
                    .with("y1", line.y1())
                    .with("x2", line.x2())
                    .with("y2", line.y2());
        } else if (shape instanceof Path path) {
            return HtmlElement.of("polyline", ink(path.ink()))
                    .with("points", path.points().stream().map(String::valueOf).collect(Collectors.joining(" ")));
        } else if (shape instanceof Box box) {
            return told(
                    HtmlElement.of("rect", ink(box.ink()))
                            .with("x", box.x())
                            .with("y", box.y())
                            .with("width", box.width())
                            .with("height", box.height()),
                    box.words());
        } else if (shape instanceof Mark mark) {
            return told(mark(mark), mark.words());
        }
        Label label = (Label) shape;
        return HtmlElement.of("text", ink(label.ink()))
                .with("x", label.x())
                .with("y", label.y())
                .with("text-anchor", label.anchor().name().toLowerCase(Locale.ROOT))
                .text(label.words());
    }

    private static HtmlElement mark(Mark mark) {
        int x = mark.x();
        int y = mark.y();
        return switch (mark.form()) {
            case DOT, RING ->
                HtmlElement.of(
                                "circle",
                                ink(mark.ink()) + " " + mark.form().name().toLowerCase(Locale.ROOT))
                        .with("cx", x)
                        .with("cy", y)
                        .with("r", RADIUS);
            case DIAMOND ->
                HtmlElement.of("polygon", ink(mark.ink()) + " diamond")
                        .with(
                                "points",
                                x + " " + (y - RADIUS - 1) + " " + (x + RADIUS + 1) + " " + y + " " + x + " "
                                        + (y + RADIUS + 1) + " " + (x - RADIUS - 1) + " " + y);
            case CROSSED ->
                HtmlElement.of("path", ink(mark.ink()) + " crossed")
                        .with(
                                "d",
                                "M" + (x - RADIUS) + " " + (y - RADIUS) + "h" + 2 * RADIUS + "v" + 2 * RADIUS + "h-"
                                        + 2 * RADIUS + "zl" + 2 * RADIUS + " " + 2 * RADIUS);
        };
    }

    private static HtmlElement told(HtmlElement element, String words) {
        return words.isEmpty() ? element : element.add(HtmlElement.of("title").text(words));
    }

    private static String ink(Ink ink) {
        return "ink-" + ink.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
