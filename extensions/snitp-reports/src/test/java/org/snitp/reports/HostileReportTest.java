package org.snitp.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Names, codes and texts of documents never become markup, wherever the report shows them. */
@Tag("hostile")
class HostileReportTest {

    private static final Pattern TAG = Pattern.compile("<(/?)([^ >]*)([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-zA-Z0-9-]+)=\"[^\"]*\"");

    /** The attributes that the page needs; none of them runs anything, and links lead to the page itself. */
    private static final Set<String> ATTRIBUTES = Set.of(
            "lang",
            "dir",
            "charset",
            "http-equiv",
            "content",
            "name",
            "class",
            "href",
            "rel",
            "id",
            "aria-labelledby",
            "aria-hidden",
            "aria-label",
            "role",
            "tabindex",
            "scope",
            "data-label",
            "viewBox",
            "preserveAspectRatio",
            "x",
            "y",
            "width",
            "height",
            "x1",
            "x2",
            "y1",
            "y2");

    private static final Set<String> ELEMENTS = Set.of(
            "!DOCTYPE",
            "html",
            "head",
            "meta",
            "title",
            "style",
            "body",
            "a",
            "header",
            "nav",
            "main",
            "section",
            "article",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "p",
            "div",
            "span",
            "strong",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "caption",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "svg",
            "rect",
            "line");

    @Test
    void htmlHasNoElementAndNoAttributeButItsOwn() {
        String html = ReportFormat.HTML.in(Locale.ENGLISH).render(HostileReport.report());
        Set<String> elements = new TreeSet<>();
        Set<String> attributes = new TreeSet<>();
        TAG.matcher(html).results().forEach(tag -> {
            elements.add(tag.group(2));
            String rest = ATTRIBUTE.matcher(tag.group(3)).replaceAll(match -> {
                attributes.add(match.group(1));
                return "";
            });
            assertThat(rest).isIn("", " html");
        });

        assertThat(ELEMENTS).containsAll(elements);
        assertThat(ATTRIBUTES).containsAll(attributes);
        assertThat(html.replaceAll("<[^>]*>", "")).doesNotContain("<");
        assertThat(html)
                .doesNotContainPattern("href=\"(?!#|https://example\\.org/)")
                .doesNotContain("\u202E", "\u0000", "\u001B");
    }

    @Test
    void markdownHasNoMarkupButItsOwn() {
        String markdown = ReportFormat.MD.in(Locale.ENGLISH).render(HostileReport.report());
        Node document = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(markdown);

        document.accept(new AbstractVisitor() {
            private void refuse(Node node) {
                throw new AssertionError("Markup out of a text: " + node);
            }

            @Override
            public void visit(HtmlBlock node) {
                refuse(node);
            }

            @Override
            public void visit(HtmlInline node) {
                refuse(node);
            }

            @Override
            public void visit(Link node) {
                if (!node.getDestination().startsWith("https://example.org/")) {
                    refuse(node);
                }
                visitChildren(node);
            }

            @Override
            public void visit(Image node) {
                refuse(node);
            }

            @Override
            public void visit(Code node) {
                refuse(node);
            }

            @Override
            public void visit(Emphasis node) {
                refuse(node);
            }

            @Override
            public void visit(OrderedList node) {
                refuse(node);
            }
        });
        assertThat(markdown).doesNotContain("\u202E", "\u0000", "\u001B");
    }

    @Test
    void everyTextIsThere() {
        String html = ReportFormat.HTML.in(Locale.ENGLISH).render(HostileReport.report());

        assertThat(html)
                .contains("&lt;script&gt;window.pwned = 1&lt;/script&gt;")
                .contains("&amp;lt;b&amp;gt; &amp;amp; &amp;#60;i&amp;#62; &amp;nbsp;")
                .contains("a�b�c�d�[31me�f�g");
    }
}
