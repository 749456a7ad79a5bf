package org.snitp.io.internal.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Writes a page as one self-contained HTML file: no scripts, no network, no other files. Its content security policy
 * forbids what it does not need.
 */
public final class HtmlWriter {

    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
    private static final String SHEET = sheet();

    private HtmlWriter() {}

    private static String sheet() {
        try (InputStream stream = Objects.requireNonNull(HtmlWriter.class.getResourceAsStream("page.css"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the page as HTML, with a line feed at the end. */
    public static String write(Page page) {
        HtmlElement html = HtmlElement.of("html")
                .with("lang", page.locale().getLanguage())
                .add(head(page))
                .add(body(page));
        StringBuilder text = new StringBuilder("<!DOCTYPE html>\n");
        html.write(text);
        return text.append('\n').toString();
    }

    private static HtmlElement head(Page page) {
        return HtmlElement.of("head")
                .add(HtmlElement.of("meta").with("charset", "utf-8"))
                .add(HtmlElement.of("meta")
                        .with("http-equiv", "Content-Security-Policy")
                        .with("content", POLICY))
                .add(HtmlElement.of("meta")
                        .with("name", "viewport")
                        .with("content", "width=device-width, initial-scale=1"))
                .add(HtmlElement.of("title").text(page.title()))
                .add(HtmlElement.style(SHEET));
    }

    private static HtmlElement body(Page page) {
        HtmlBlocks blocks = new HtmlBlocks(3);
        HtmlElement header = HtmlElement.of("header")
                .add(HtmlElement.of("p", "kicker").text(page.kicker()))
                .add(HtmlElement.of("h1").text(page.title()));
        page.cover().forEach(block -> header.add(blocks.element(block)));
        HtmlElement main = HtmlElement.of("main").with("id", "content");
        for (int i = 0; i < page.sections().size(); i++) {
            main.add(section(page.sections().get(i), 2, (i + 1) + "."));
        }
        return HtmlElement.of("body")
                .add(HtmlElement.of("a", "skip").with("href", "#content").text(page.skip()))
                .add(header)
                .add(contents(page))
                .add(main);
    }

    private static HtmlElement contents(Page page) {
        return HtmlElement.of("nav")
                .with("aria-labelledby", "contents")
                .add(HtmlElement.of("h2").with("id", "contents").text(page.contents()))
                .add(entries(page.sections(), 3));
    }

    private static HtmlElement entries(List<Section> sections, int depth) {
        HtmlElement list = HtmlElement.of("ol");
        for (Section section : sections) {
            HtmlElement link = HtmlElement.of("a").with("href", "#" + anchor(section.anchor()));
            HtmlElement entry = HtmlElement.of("li").add(HtmlInlines.add(link, section.title()));
            list.add(section.parts().isEmpty() || depth == 1 ? entry : entry.add(entries(section.parts(), depth - 1)));
        }
        return list;
    }

    static HtmlElement section(Section section, int level, String number) {
        HtmlElement heading = HtmlElement.of("h" + level);
        if (!number.isEmpty()) {
            heading.add(HtmlElement.of("span", "number").text(number)).text(" ");
        }
        HtmlElement element = HtmlElement.of("section")
                .with("id", anchor(section.anchor()))
                .add(HtmlInlines.add(heading, section.title()));
        HtmlBlocks blocks = new HtmlBlocks(level + 1);
        section.blocks().forEach(block -> element.add(blocks.element(block)));
        section.parts().forEach(part -> element.add(section(part, Math.min(level + 1, 5), "")));
        return element;
    }

    /** Returns a fragment identifier, different for different anchors. */
    static String anchor(String anchor) {
        StringBuilder name = new StringBuilder();
        anchor.codePoints().forEach(c -> {
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (plain || c == '-' || c == '.') {
                name.appendCodePoint(c);
            } else {
                name.append('_').append(Integer.toHexString(c)).append('_');
            }
        });
        return name.toString();
    }
}
