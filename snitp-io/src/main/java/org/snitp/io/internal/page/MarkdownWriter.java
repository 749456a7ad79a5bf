package org.snitp.io.internal.page;

import java.util.ArrayList;
import java.util.List;
import org.snitp.io.internal.page.Block.Card;
import org.snitp.io.internal.page.Block.Column;
import org.snitp.io.internal.page.Block.Field;
import org.snitp.io.internal.page.Block.Fields;
import org.snitp.io.internal.page.Block.Folded;
import org.snitp.io.internal.page.Block.Paragraph;
import org.snitp.io.internal.page.Block.Points;
import org.snitp.io.internal.page.Block.Row;
import org.snitp.io.internal.page.Block.Signatures;
import org.snitp.io.internal.page.Block.Table;
import org.snitp.io.internal.page.Block.Tiles;

/**
 * Writes a page as Markdown: CommonMark with the tables of GitHub Flavored Markdown. Pictures within a line are replaced by
 * their words; those of figures are left out, for what they show stands beside them.
 */
public final class MarkdownWriter {

    private static final int DEEPEST = 6;

    private final StringBuilder text = new StringBuilder();

    private MarkdownWriter() {}

    /** Returns the page as Markdown, with a line feed at the end. */
    public static String write(Page page) {
        MarkdownWriter writer = new MarkdownWriter();
        writer.heading(1, MarkdownText.escape(page.title()));
        writer.block(MarkdownText.escape(page.kicker()));
        page.cover().forEach(block -> writer.write(block, 2));
        int number = 1;
        for (Section section : page.sections()) {
            writer.write(section, 2, number + "\\. ");
            number++;
        }
        return writer.text.toString();
    }

    private void heading(int level, String words) {
        block("#".repeat(Math.min(level, DEEPEST)) + " " + words);
    }

    /** Adds lines with an empty line before them. */
    private void block(String lines) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        text.append(lines).append('\n');
    }

    private void write(Section section, int level, String number) {
        heading(level, number + line(section.title()));
        section.blocks().forEach(block -> write(block, level + 1));
        section.parts().forEach(part -> write(part, level + 1, ""));
    }

    private void write(Block block, int level) {
        if (block instanceof Paragraph paragraph) {
            block(line(paragraph.content()));
        } else if (block instanceof Points points) {
            block(list(points.points().stream().map(MarkdownWriter::line).toList()));
        } else if (block instanceof Fields fields) {
            block(list(fields.fields().stream().map(MarkdownWriter::field).toList()));
        } else if (block instanceof Tiles tiles) {
            block(list(tiles.tiles().stream()
                    .map(tile -> MarkdownText.escape(tile.label()) + ": **" + MarkdownText.escape(tile.number()) + "**")
                    .toList()));
        } else if (block instanceof Table table) {
            write(table);
        } else if (block instanceof Card card) {
            write(card, level);
        } else if (block instanceof Folded folded) {
            heading(level, line(folded.title()));
            folded.blocks().forEach(inner -> write(inner, level + 1));
        } else if (block instanceof Row row) {
            row.blocks().forEach(inner -> write(inner, level));
        } else if (block instanceof Signatures signatures) {
            write(signatures);
        }
    }

    private static String list(List<String> points) {
        return String.join("\n", points.stream().map(point -> "- " + point).toList());
    }

    private static String field(Field field) {
        List<String> values = field.values().stream().map(MarkdownWriter::line).toList();
        return "**" + MarkdownText.escape(field.name()) + ":** " + String.join("; ", values);
    }

    private void write(Table table) {
        if (!table.caption().isEmpty()) {
            block(MarkdownText.escape(table.caption()));
        }
        List<String> lines = new ArrayList<>();
        lines.add(row(table.columns().stream()
                .map(column -> MarkdownText.escape(column.name()))
                .toList()));
        lines.add(row(table.columns().stream()
                .map(column -> column.kind() == Column.Kind.NUMBER ? "---:" : "---")
                .toList()));
        table.rows()
                .forEach(cells ->
                        lines.add(row(cells.stream().map(MarkdownWriter::line).toList())));
        block(String.join("\n", lines));
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private void write(Card card, int level) {
        heading(level, line(card.title()));
        List<String> points = new ArrayList<>();
        points.add(line(card.state()));
        card.figures().forEach(field -> points.add(field(field)));
        card.alert().ifPresent(alert -> points.add("**\\! " + MarkdownText.escape(alert) + "**"));
        card.details().forEach(field -> points.add(field(field)));
        block(list(points));
    }

    private void write(Signatures signatures) {
        block(list(signatures.roles().stream()
                .map(role -> "**" + MarkdownText.escape(role) + ":** "
                        + String.join(
                                "; ",
                                signatures.blanks().stream()
                                        .map(blank -> MarkdownText.escape(blank) + " \\_\\_\\_\\_\\_\\_\\_\\_")
                                        .toList()))
                .toList()));
    }

    private static String line(List<Inline> content) {
        StringBuilder line = new StringBuilder();
        content.forEach(inline -> line.append(MarkdownText.of(inline)));
        return line.toString().strip();
    }
}
