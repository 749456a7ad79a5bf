package org.snitp.forms.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.snitp.io.internal.output.TerminalText;
import org.snitp.io.internal.page.MarkdownText;

/** Markdown (CommonMark) in lines that fit into a terminal. */
final class MarkdownLines {

    private static final int WIDTH = 80;

    /** Characters with a meaning at the start of a line: headings, lists, heading underlines. */
    private static final Pattern OPENER = Pattern.compile("^(?:[-+=]+|#{1,6}|\\d{1,9}[.)])(?= |$)");

    private MarkdownLines() {}

    /** Returns a text in bold letters. */
    static String bold(String text) {
        return "**" + MarkdownText.escape(text) + "**";
    }

    /** Returns a text in italics. */
    static String italic(String text) {
        return "*" + MarkdownText.escape(text) + "*";
    }

    /**
     * Wraps a paragraph or list item to lines of at most 80 columns, as far as its words allow. A word at the start of a
     * line is escaped if necessary.
     *
     * @param opener the start of the first line, such as a dash; the other lines are indented equally
     * @param markdown the words, as Markdown
     */
    static List<String> wrap(String opener, String markdown) {
        String margin = " ".repeat(opener.length());
        List<String> lines = new ArrayList<>();
        for (String line : TerminalText.wrap(markdown, WIDTH - opener.length(), "")) {
            lines.add((lines.isEmpty() ? opener : margin) + guarded(line));
        }
        return lines;
    }

    private static String guarded(String line) {
        return OPENER.matcher(line).replaceFirst(match -> {
            String opener = match.group();
            int last = opener.length() - 1;
            return Character.isDigit(opener.charAt(0))
                    ? opener.substring(0, last) + "\\\\" + opener.charAt(last)
                    : "\\\\" + opener;
        });
    }
}
