package org.snitp.io.page;

import java.util.stream.Collectors;
import org.snitp.io.page.Inline.Code;
import org.snitp.io.page.Inline.Link;
import org.snitp.io.page.Inline.Meter;
import org.snitp.io.page.Inline.Stack;
import org.snitp.io.page.Inline.State;
import org.snitp.io.page.Inline.Text;
import org.snitp.io.page.Inline.Timeline;

/** Writes what stands in a line as Markdown. */
public final class MarkdownText {

    /** What CommonMark or its tables may take for markup, anywhere in a line. */
    private static final String MARKUP = "\\`*_{}[]<>|~&#!";

    private MarkdownText() {}

    static String of(Inline inline) {
        if (inline instanceof Text text) {
            return text.strong() ? "**" + escape(text.text()) + "**" : escape(text.text());
        } else if (inline instanceof Code code) {
            return escape(code.code());
        } else if (inline instanceof Link link) {
            return escape(link.text());
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

    /**
     * Returns a text that Markdown shows as it stands, on one line: every ASCII character that may be markup has a backslash
     * before it, and so has what would begin a list or a heading. An address may still become a link to itself, as GitHub
     * makes it of any.
     */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        String shown = Visible.of(text);
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            if (MARKUP.indexOf(c) >= 0 || isBeginning(shown, i)) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    /** A dash, a plus or an equals sign at the beginning, or what ends a number there. */
    private static boolean isBeginning(String text, int i) {
        char c = text.charAt(i);
        boolean numbered = i > 0 && text.substring(0, i).chars().allMatch(before -> before >= '0' && before <= '9');
        boolean spaced = i + 1 == text.length() || text.charAt(i + 1) == ' ';
        return (i == 0 && (c == '-' || c == '+' || c == '=')) || (numbered && spaced && (c == '.' || c == ')'));
    }
}
