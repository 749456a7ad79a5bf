package org.snitp.io.output;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Markdown (CommonMark) whose texts stay what they are: nothing in them is taken for markup. */
public final class Markdown {

    private static final int WIDTH = 80;

    /** What means something within a line. */
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>|~&]");

    /** What means something at the beginning of a line: headings, lists, quotations, lines under headings. */
    private static final Pattern OPENER = Pattern.compile("^(?:[-+=]+|#{1,6}|\\d{1,9}[.)])(?= |$)");

    private Markdown() {}

    /** Returns a text on one line, as Markdown that shows it. */
    public static String escape(String text) {
        String shown = TerminalText.shown(text).strip().replaceAll(" +", " ");
        return MARKUP.matcher(shown).replaceAll("\\\\$0");
    }

    /** Returns a text in bold letters. */
    public static String bold(String text) {
        return "**" + escape(text) + "**";
    }

    /** Returns a text in italics. */
    public static String italic(String text) {
        return "*" + escape(text) + "*";
    }

    /**
     * Breaks a paragraph or an item of a list into lines of at most 80 columns, as far as its words allow.
     *
     * @param opener what the first line begins with, as a dash; the other lines are indented as far
     * @param markdown the words, as Markdown
     */
    public static List<String> wrap(String opener, String markdown) {
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
