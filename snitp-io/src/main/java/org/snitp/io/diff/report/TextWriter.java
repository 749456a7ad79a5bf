package org.snitp.io.diff.report;

import java.util.List;
import org.snitp.io.diff.report.Line.Part;
import org.snitp.io.internal.output.TerminalText;

/** Writes chapters as lines for a terminal. */
final class TextWriter {

    private static final int INDENT = 2;
    private static final int DEEP = 6;
    private static final String BOLD = "1";
    private static final String RED = "31";
    private static final String GREEN = "32";
    private static final String YELLOW = "33";
    private static final String FAINT = "36";

    private final StringBuilder text = new StringBuilder();
    private final boolean coloured;
    private final int width;

    TextWriter(boolean coloured, int width) {
        this.coloured = coloured;
        this.width = width;
    }

    String text() {
        return text.toString();
    }

    /** Adds a line unchanged. */
    void line(String words) {
        text.append(words.stripTrailing()).append('\n');
    }

    void blank() {
        if (!text.isEmpty()) {
            text.append('\n');
        }
    }

    /** Adds an emphasised line. */
    void heading(String words) {
        blank();
        line(paint(BOLD, TerminalText.shown(words)));
    }

    void faint(String words) {
        line(paint(FAINT, words));
    }

    void paragraph(int indent, String words) {
        wrap(words, indent).forEach(line -> line(" ".repeat(indent) + line));
    }

    void chapter(Chapter chapter) {
        heading(chapter.title());
        chapter.intro().forEach(words -> paragraph(INDENT, words));
        chapter.entries().forEach(this::entry);
    }

    private void entry(Entry entry) {
        blank();
        String colour = colour(entry.mark());
        String code = TerminalText.shown(entry.code());
        String mark = entry.mark().sign();
        int margin = INDENT + 2;
        List<String> head =
                wrap(entry.name().isEmpty() ? code : code + " " + TerminalText.shown(entry.name()), margin + 1);
        for (int i = 0; i < head.size(); i++) {
            String line = i == 0 ? first(head.get(0), code) : head.get(i);
            line((i == 0 ? " ".repeat(INDENT) + paint(colour, mark) + " " : " ".repeat(margin)) + line);
        }
        for (String state : entry.states()) {
            wrap(state, margin).forEach(line -> line(" ".repeat(margin) + paint(colour, line)));
        }
        entry.lines().forEach(line -> field(line, margin));
    }

    /** Separates the code; wrapping has reduced the two spaces after it to one. */
    private String first(String line, String code) {
        return line.startsWith(code)
                ? paint(BOLD, code) + (line.length() > code.length() ? " " : "") + line.substring(code.length())
                : line;
    }

    private void field(Line line, int margin) {
        String label = TerminalText.shown(line.label());
        String note = line.note().isEmpty() ? "" : " (" + TerminalText.shown(line.note()) + ")";
        String values = inline(line, false);
        String whole = label + (values.isEmpty() ? "" : ": " + values) + note;
        if (margin + TerminalText.width(whole) <= width) {
            String shown = inline(line, true);
            line(" ".repeat(margin) + paint(FAINT, label) + (shown.isEmpty() ? "" : ": " + shown) + note);
            return;
        }
        wrap(label + note + (line.parts().isEmpty() ? "" : ":"), margin)
                .forEach(part -> line(" ".repeat(margin) + paint(FAINT, part)));
        line.parts().forEach(part -> part(part));
    }

    private void part(Part part) {
        String sign = part.mark().sign();
        int margin = sign.isEmpty() ? DEEP : DEEP + 2;
        List<String> lines = wrap(part.text(), margin);
        for (int i = 0; i < lines.size(); i++) {
            String start = i == 0 && !sign.isEmpty() ? " ".repeat(DEEP) + sign + " " : " ".repeat(margin);
            line(start + paint(colour(part.mark()), lines.get(i)));
        }
    }

    /** The values on one line: the old one and the new one with an arrow, or each with its sign. */
    private String inline(Line line, boolean painted) {
        if (line.isReplacement()) {
            return value(line.parts().get(0), painted, false) + " → "
                    + value(line.parts().get(1), painted, false);
        }
        return String.join(
                ", ",
                line.parts().stream().map(part -> value(part, painted, true)).toList());
    }

    private String value(Part part, boolean painted, boolean signed) {
        String sign = signed && !part.mark().sign().isEmpty() ? part.mark().sign() + " " : "";
        String shown = sign + TerminalText.shown(part.text());
        return painted ? paint(colour(part.mark()), shown) : shown;
    }

    private static String colour(Mark mark) {
        return switch (mark) {
            case OLD -> RED;
            case NEW -> GREEN;
            case BOTH -> YELLOW;
            case NONE -> "";
        };
    }

    private List<String> wrap(String words, int indent) {
        return TerminalText.wrap(words, Math.max(width - indent, 20), "");
    }

    private String paint(String colour, String words) {
        return coloured && !colour.isEmpty() && !words.isEmpty()
                ? "\u001B[" + colour + "m" + words + "\u001B[0m"
                : words;
    }
}
