package org.snitp.io.internal.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Writes a page of a site as HTML. It can be read without a script, and asks for nothing but the style sheet and the script of
 * its site. Its content security policy forbids what it does not need; {@code file:} stands in it for a site that is opened from
 * a folder, where browsers take no file for one of the same origin.
 */
public final class WebPageWriter {

    private static final String POLICY = "default-src 'none'; style-src 'self' file:; script-src 'self' file:; "
            + "base-uri 'none'; form-action 'none'";

    /** The file of the style sheet in the root of the site. */
    public static final String STYLE = "style.css";

    private WebPageWriter() {}

    /** Returns the style sheet of a site: that of single pages, and what only a site has. */
    public static String styleSheet() {
        return sheet("page.css") + sheet("site.css");
    }

    private static String sheet(String name) {
        try (InputStream stream = Objects.requireNonNull(WebPageWriter.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the page as HTML, with a line feed at the end. */
    public static String write(WebPage page) {
        HtmlElement html = HtmlElement.of("html")
                .with("lang", page.locale().getLanguage())
                .add(head(page))
                .add(body(page));
        StringBuilder text = new StringBuilder("<!DOCTYPE html>\n");
        html.write(text);
        return text.append('\n').toString();
    }

    private static HtmlElement head(WebPage page) {
        String title = plain(page.title());
        HtmlElement head = HtmlElement.of("head")
                .add(HtmlElement.of("meta").with("charset", "utf-8"))
                .add(HtmlElement.of("meta")
                        .with("http-equiv", "Content-Security-Policy")
                        .with("content", POLICY))
                .add(HtmlElement.of("meta")
                        .with("name", "viewport")
                        .with("content", "width=device-width, initial-scale=1"))
                .add(HtmlElement.of("meta").with("name", "color-scheme").with("content", "light dark"))
                .add(HtmlElement.of("title").text(title.equals(page.site()) ? title : title + " – " + page.site()))
                .add(HtmlElement.of("link").with("rel", "stylesheet").with("href", page.root() + STYLE));
        page.script()
                .ifPresent(script -> head.add(HtmlElement.of("script")
                        .with("src", page.root() + script)
                        .with("defer", "")));
        return head;
    }

    private static String plain(List<Inline> title) {
        StringBuilder text = new StringBuilder();
        for (Inline inline : title) {
            if (inline instanceof Inline.Text words) {
                text.append(words.text());
            } else if (inline instanceof Inline.Code code) {
                text.append(code.code());
            }
        }
        return text.toString();
    }

    private static HtmlElement body(WebPage page) {
        HtmlElement body = HtmlElement.of("body", "site")
                .add(HtmlElement.of("a", "skip")
                        .with("href", "#content")
                        .text(page.words().skip()))
                .add(top(page));
        HtmlElement main = HtmlElement.of("main").with("id", "content");
        if (!page.trail().isEmpty()) {
            main.add(places("trail", page.words().trail(), page.trail()));
        }
        if (!page.kicker().isEmpty()) {
            main.add(HtmlElement.of("p", "kicker").text(page.kicker()));
        }
        main.add(HtmlInlines.add(HtmlElement.of("h1"), page.title()));
        HtmlBlocks blocks = new HtmlBlocks(2);
        page.cover().forEach(block -> main.add(blocks.element(block)));
        page.sections().forEach(section -> main.add(HtmlWriter.section(section, 2, "")));
        HtmlElement footer = HtmlElement.of("footer");
        page.footer().forEach(line -> footer.add(HtmlInlines.add(HtmlElement.of("p"), line)));
        return body.add(main).add(footer);
    }

    private static HtmlElement top(WebPage page) {
        HtmlElement top = HtmlElement.of("header", "top")
                .add(HtmlElement.of("p", "name").text(page.site()))
                .add(places("menu", page.words().menu(), page.menu()));
        return page.languages().size() < 2
                ? top
                : top.add(places("languages", page.words().languages(), page.languages()));
    }

    private static HtmlElement places(String cssClass, String name, List<WebPage.Place> places) {
        HtmlElement list = HtmlElement.of("ul");
        for (WebPage.Place place : places) {
            HtmlElement link = HtmlElement.of("a").with("href", place.path()).text(place.text());
            if (place.here()) {
                link.with("aria-current", "page");
            }
            place.language().ifPresent(tag -> link.with("lang", tag).with("hreflang", tag));
            list.add(HtmlElement.of("li").add(link));
        }
        return HtmlElement.of("nav", cssClass).with("aria-label", name).add(list);
    }
}
