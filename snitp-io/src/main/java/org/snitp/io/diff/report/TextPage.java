package org.snitp.io.diff.report;

import java.util.ArrayList;
import java.util.List;
import org.snitp.io.diff.Comparison;
import org.snitp.io.internal.output.TerminalText;

/** A report as lines for a terminal. */
final class TextPage {

    private static final int INDENT = 2;
    private static final int GAP = 2;

    private final Comparison comparison;
    private final Sides sides;
    private final Wording wording;

    TextPage(Comparison comparison, Sides sides, Wording wording) {
        this.comparison = comparison;
        this.sides = sides;
        this.wording = wording;
    }

    String render(boolean coloured, int width) {
        TextWriter writer = new TextWriter(coloured, width);
        writer.paragraph(0, text("old") + ": " + sides.before());
        writer.paragraph(0, text("new") + ": " + sides.after());
        if (comparison.isEmpty()) {
            writer.blank();
            writer.line(text("same"));
            return writer.text();
        }
        summarise(writer, width);
        new Chapters(comparison, wording).all().forEach(writer::chapter);
        return writer.text();
    }

    private void summarise(TextWriter writer, int width) {
        Counts counts = Counts.of(comparison);
        List<String> heads = counts.columns().stream()
                .map(column -> text("column." + column))
                .toList();
        int label = counts.rows().stream()
                .mapToInt(row -> TerminalText.width(wording.many(row.kind())))
                .max()
                .orElse(0);
        int wide = INDENT
                + label
                + heads.stream()
                        .mapToInt(head -> GAP + TerminalText.width(head))
                        .sum();
        int gap = wide > width ? 1 : GAP;
        writer.heading(text("chapter.summary"));
        writer.faint(row("", label, heads, heads, gap));
        for (Counts.Row row : counts.rows()) {
            List<String> numbers = row.numbers().stream()
                    .map(number -> number == 0 ? "·" : Integer.toString(number))
                    .toList();
            writer.line(row(wording.many(row.kind()), label, numbers, heads, gap));
        }
        writer.paragraph(INDENT, text("column.note"));
    }

    private static String row(String label, int width, List<String> cells, List<String> heads, int gap) {
        List<String> padded = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            int room = TerminalText.width(heads.get(i)) - TerminalText.width(cells.get(i));
            padded.add(" ".repeat(Math.max(0, room) + gap) + cells.get(i));
        }
        return " ".repeat(INDENT) + label + " ".repeat(width - TerminalText.width(label)) + String.join("", padded);
    }

    private String text(String key) {
        return wording.texts().text(key);
    }
}
