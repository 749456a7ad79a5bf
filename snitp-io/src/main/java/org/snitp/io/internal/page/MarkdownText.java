package org.snitp.io.internal.page;

import java.util.stream.Collectors;
import org.snitp.io.internal.page.Inline.Code;
import org.snitp.io.internal.page.Inline.Link;
import org.snitp.io.internal.page.Inline.Meter;
import org.snitp.io.internal.page.Inline.PageLink;
import org.snitp.io.internal.page.Inline.Reference;
import org.snitp.io.internal.page.Inline.Sketch;
import org.snitp.io.internal.page.Inline.Stack;
import org.snitp.io.internal.page.Inline.State;
import org.snitp.io.internal.page.Inline.Text;
import org.snitp.io.internal.page.Inline.Timeline;

/** Writes inline content as Markdown. */
public final class MarkdownText {

    /** Characters that CommonMark or its tables may interpret as markup, anywhere in a line. */
    private static final String MARKUP = "\\`*_{}[]<>|~&#!";

    private MarkdownText() {}

    static String of(Inline inline) {
        if (inline instanceof Text text) {
            return text.strong() ? "**" + escape(text.text()) + "**" : escape(text.text());
        } else if (inline instanceof Code code) {
            return escape(code.code());
        } else if (inline instanceof Link link) {
            return escape(link.text());
        } else if (inline instanceof PageLink link) {
            return escape(link.text());
        } else if (inline instanceof Sketch sketch) {
            return escape(sketch.words());
        } else if (inline instanceof Reference reference) {
            return of(reference);
        } else if (inline instanceof State state) {
            return escape(state.symbol() + " " + state.words());
        } else if (inline instanceof Meter meter) {
            return escape(meter.words());
        } else if (inline instanceof Stack stack) {
            return stack.parts().stream()
                    .map(part ->
                            escape(part.state().symbol() + " " + part.state().words()))
                    .collect(Collectors.joining(" · "));
        }
        return escape(((Timeline) inline).words());
    }

    /** An address that can be followed has no angle bracket, space or backslash. */
    private static String of(Reference reference) {
        String text = escape(reference.text());
        return org.snitp.model.link.Link.isFollowed(reference.address())
                ? "[" + text + "](<" + ControlCharacters.of(reference.address()).replace("&", "&amp;") + ">)"
                : text;
    }

    /**
     * Returns a text that Markdown shows as it is, on one line: every ASCII character that may be markup is escaped
     * with a backslash, and so is a start of a list or a heading. An address may still become a link to itself, as on
     * GitHub.
     */
    public static String escape(String text) {
        String shown = ControlCharacters.of(text);
        StringBuilder escaped = new StringBuilder(shown.length() + 16);
        int beginning = beginning(shown);
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            if (i == beginning || MARKUP.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    /**
     * Returns the position of the character that starts a list or a heading: a dash, a plus or equals sign, or the
     * character after a number; −1 if there is none.
     */
    private static int beginning(String text) {
        if (text.isEmpty()) {
            return -1;
        }
        if ("-+=".indexOf(text.charAt(0)) >= 0) {
            return 0;
        }
        int end = 0;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        boolean ends = end > 0 && end < text.length() && ".)".indexOf(text.charAt(end)) >= 0;
        return ends && (end + 1 == text.length() || text.charAt(end + 1) == ' ') ? end : -1;
    }
}
