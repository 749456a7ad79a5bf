package org.snitp.io.internal.page;

import java.math.BigDecimal;
import java.text.Bidi;
import java.util.List;
import java.util.Locale;
import org.snitp.io.internal.page.Inline.Bar;
import org.snitp.io.internal.page.Inline.Code;
import org.snitp.io.internal.page.Inline.Link;
import org.snitp.io.internal.page.Inline.Meter;
import org.snitp.io.internal.page.Inline.PageLink;
import org.snitp.io.internal.page.Inline.Part;
import org.snitp.io.internal.page.Inline.Reference;
import org.snitp.io.internal.page.Inline.Sketch;
import org.snitp.io.internal.page.Inline.Stack;
import org.snitp.io.internal.page.Inline.State;
import org.snitp.io.internal.page.Inline.Text;
import org.snitp.io.internal.page.Inline.Timeline;
import org.snitp.io.internal.page.Inline.Tone;

/** Writes inline content as HTML. Pictures are SVG with an alternative text; each is also described in words. */
final class HtmlInlines {

    private static final int STEP = 10;
    private static final int HEIGHT = 12;

    private HtmlInlines() {}

    /** Adds content to an element, and returns the element. */
    static HtmlElement add(HtmlElement parent, List<Inline> content) {
        content.forEach(inline -> add(parent, inline));
        return parent;
    }

    private static void add(HtmlElement parent, Inline inline) {
        if (inline instanceof Text text) {
            addText(parent, text);
        } else if (inline instanceof Code code) {
            parent.add(HtmlElement.of("span", "code").text(code.code()));
        } else if (inline instanceof Link link) {
            parent.add(HtmlElement.of("a")
                    .with("href", "#" + HtmlWriter.anchor(link.anchor()))
                    .text(link.text()));
        } else if (inline instanceof PageLink link) {
            HtmlElement element = HtmlElement.of("a").with("href", link.path());
            link.language().ifPresent(language -> element.with("lang", language));
            parent.add(element.text(link.text()));
        } else if (inline instanceof Sketch sketch) {
            parent.add(HtmlDrawing.of(sketch.drawing(), "sketch", sketch.words(), ""));
        } else if (inline instanceof Reference reference) {
            addReference(parent, reference);
        } else if (inline instanceof State state) {
            parent.add(state(state));
        } else if (inline instanceof Meter meter) {
            parent.add(meter(meter));
        } else if (inline instanceof Stack stack) {
            parent.add(stack(stack));
        } else if (inline instanceof Timeline timeline) {
            parent.add(timeline(timeline));
        }
    }

    private static void addText(HtmlElement parent, Text text) {
        char[] letters = text.text().toCharArray();
        boolean rightToLeft = Bidi.requiresBidi(letters, 0, letters.length);
        if (text.language().isEmpty() && !text.strong() && !rightToLeft) {
            parent.text(text.text());
            return;
        }
        HtmlElement element = HtmlElement.of(text.strong() ? "strong" : "span");
        text.language().ifPresent(language -> element.with("lang", language));
        parent.add((rightToLeft ? element.with("dir", "auto") : element).text(text.text()));
    }

    private static void addReference(HtmlElement parent, Reference reference) {
        Text text = new Text(reference.text(), reference.language(), false);
        if (org.snitp.model.link.Link.isFollowed(reference.address())) {
            HtmlElement link =
                    HtmlElement.of("a").with("href", reference.address()).with("rel", "noopener noreferrer nofollow");
            addText(link, text);
            parent.add(link);
        } else {
            addText(parent, text);
        }
    }

    private static HtmlElement state(State state) {
        return HtmlElement.of("span", "state " + tone(state.tone()))
                .add(HtmlElement.of("span", "symbol")
                        .with("aria-hidden", "true")
                        .text(state.symbol()))
                .text(" " + state.words());
    }

    private static String tone(Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }

    private static HtmlElement picture(String cssClass, int width, String words) {
        return HtmlElement.of("svg", cssClass)
                .with("viewBox", "0 0 " + width + " " + HEIGHT)
                .with("preserveAspectRatio", "none")
                .with("role", "img")
                .with("aria-label", words);
    }

    private static HtmlElement meter(Meter meter) {
        int width = meter.share()
                .max(BigDecimal.ZERO)
                .min(BigDecimal.ONE)
                .movePointRight(3)
                .intValue();
        HtmlElement bar = picture("bar", 1000, meter.words())
                .add(rect("track", 0, 1000, 0, HEIGHT))
                .add(rect("fill", 0, width, 0, HEIGHT));
        return HtmlElement.of("span", "meter").add(bar).text(meter.words());
    }

    private static HtmlElement stack(Stack stack) {
        int total = stack.parts().stream().mapToInt(Part::size).sum();
        HtmlElement bar = picture("bar", 1000, stack.words());
        int from = 0;
        int sum = 0;
        for (Part part : stack.parts()) {
            sum += part.size();
            int to = (int) (1000L * sum / Math.max(total, 1));
            bar.add(rect(tone(part.state().tone()), from, Math.max(to - from - 4, 2), 0, HEIGHT));
            from = to;
        }
        HtmlElement words = HtmlElement.of("span", "parts");
        stack.parts().forEach(part -> words.add(state(part.state())).text(" "));
        return HtmlElement.of("span", "stack").add(bar).add(words);
    }

    private static HtmlElement timeline(Timeline timeline) {
        int width = timeline.steps() * STEP;
        HtmlElement picture = picture("timeline", width, timeline.words()).add(rect("track", 0, width, 0, HEIGHT));
        for (int step = 0; step <= timeline.steps(); step += timeline.every()) {
            picture.add(HtmlElement.of("line", "year")
                    .with("x1", step * STEP)
                    .with("x2", step * STEP)
                    .with("y1", 0)
                    .with("y2", HEIGHT));
        }
        timeline.bars().forEach(bar -> addBar(picture, bar));
        return HtmlElement.of("span", "times")
                .add(picture)
                .add(HtmlElement.of("span", "words").text(timeline.words()));
    }

    private static void addBar(HtmlElement picture, Bar bar) {
        int from = bar.first() * STEP + 1;
        int length = (bar.last() - bar.first() + 1) * STEP - 2;
        switch (bar.fill()) {
            case SOLID -> picture.add(rect("solid", from, length, 2, HEIGHT - 4));
            case THIN -> picture.add(rect("thin", from, length, 5, 2));
            case OUTLINE -> picture.add(rect("outline", from, length, 3, HEIGHT - 6));
            case DOTS -> {
                for (int step = bar.first(); step <= bar.last(); step++) {
                    picture.add(rect("dot", step * STEP + 3, 4, 4, 4));
                }
            }
        }
    }

    private static HtmlElement rect(String cssClass, int x, int width, int y, int height) {
        return HtmlElement.of("rect", cssClass)
                .with("x", x)
                .with("y", y)
                .with("width", width)
                .with("height", height);
    }
}
