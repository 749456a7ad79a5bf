package org.snitp.io.internal.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** An HTML element. Texts and attributes are escaped when it is written, and nowhere else. */
final class HtmlElement {

    private static final Pattern NAME = Pattern.compile("[a-z][a-zA-Z0-9-]*");
    private static final Set<String> VOID = Set.of("meta", "br", "link", "input");
    private static final Set<String> ON_OWN_LINE = Set.of(
            "head",
            "meta",
            "link",
            "script",
            "style",
            "body",
            "header",
            "nav",
            "main",
            "footer",
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
            "details",
            "summary",
            "figure",
            "figcaption");

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Object> children = new ArrayList<>();

    private HtmlElement(String name) {
        this.name = requireName(name);
    }

    /** Returns an element without attributes and content. */
    static HtmlElement of(String name) {
        return new HtmlElement(name);
    }

    /** Returns an element of a class. */
    static HtmlElement of(String name, String cssClass) {
        return new HtmlElement(name).with("class", cssClass);
    }

    /** Returns a style element. Style sheets are not escaped, because HTML parses them verbatim. */
    static HtmlElement style(String sheet) {
        if (sheet.contains("</")) {
            throw new IllegalArgumentException("A style sheet must not end its element");
        }
        HtmlElement style = new HtmlElement("style");
        style.children.add(new Sheet(sheet));
        return style;
    }

    private record Sheet(String text) {}

    private static String requireName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("No name: " + name);
        }
        return name;
    }

    HtmlElement with(String attribute, String value) {
        attributes.put(requireName(attribute), value);
        return this;
    }

    HtmlElement with(String attribute, int value) {
        return with(attribute, Integer.toString(value));
    }

    HtmlElement add(HtmlElement child) {
        children.add(child);
        return this;
    }

    HtmlElement addAll(List<HtmlElement> more) {
        children.addAll(more);
        return this;
    }

    HtmlElement text(String text) {
        children.add(text);
        return this;
    }

    void write(StringBuilder html) {
        if (ON_OWN_LINE.contains(name)) {
            html.append('\n');
        }
        html.append('<').append(name);
        attributes.forEach((attribute, value) -> {
            html.append(' ').append(attribute).append("=\"");
            escape(value, html);
            html.append('"');
        });
        html.append('>');
        children.forEach(child -> writeChild(child, html));
        if (!VOID.contains(name)) {
            html.append("</").append(name).append('>');
        }
    }

    private static void writeChild(Object child, StringBuilder html) {
        if (child instanceof HtmlElement element) {
            element.write(html);
        } else if (child instanceof Sheet sheet) {
            html.append('\n').append(sheet.text());
        } else {
            escape((String) child, html);
        }
    }

    private static void escape(String text, StringBuilder html) {
        ControlCharacters.of(text).codePoints().forEach(c -> {
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.appendCodePoint(c);
            }
        });
    }
}
