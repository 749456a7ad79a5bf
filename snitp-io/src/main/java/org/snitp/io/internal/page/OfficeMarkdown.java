package org.snitp.io.internal.page;

import java.util.List;
import java.util.stream.Collectors;
import org.snitp.io.internal.office.OfficeBlock;
import org.snitp.io.internal.office.OfficeBlock.Cell;
import org.snitp.io.internal.office.OfficeBlock.Heading;
import org.snitp.io.internal.office.OfficeBlock.Paragraph;
import org.snitp.io.internal.office.OfficeBlock.Table;
import org.snitp.io.internal.office.OfficeDocument;
import org.snitp.io.internal.office.OfficeText;

/** Writes documents of word processors as Markdown, with the tables of GitHub Flavored Markdown. */
public final class OfficeMarkdown {

    private static final int DEEPEST = 6;

    private OfficeMarkdown() {}

    /** Returns the document as Markdown, with a line feed at the end. */
    public static String write(OfficeDocument document) {
        return document.blocks().stream()
                        .map(OfficeMarkdown::block)
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining("\n\n"))
                + "\n";
    }

    private static String block(OfficeBlock block) {
        if (block instanceof Heading heading) {
            return "#".repeat(Math.min(heading.level() + 1, DEEPEST)) + " " + line(heading.content());
        } else if (block instanceof Paragraph paragraph) {
            String line = line(paragraph.content());
            return switch (paragraph.kind()) {
                case POINT -> "- " + line;
                case INDENTED -> "> " + line;
                case PLAIN, LEAD, NOTE, RIGHT, CENTRED, CAPTION -> line;
            };
        }
        return table((Table) block);
    }

    private static String table(Table table) {
        String heads = row(table.columns().stream().map(MarkdownText::escape).toList());
        String rule = row(table.columns().stream().map(name -> "---").toList());
        String rows = table.rows().stream()
                .map(one -> row(one.cells().stream().map(OfficeMarkdown::cell).toList()))
                .collect(Collectors.joining("\n"));
        return heads + "\n" + rule + "\n" + rows;
    }

    private static String cell(Cell cell) {
        return cell.paragraphs().stream()
                .map(paragraph -> line(paragraph.content()))
                .collect(Collectors.joining("<br>"));
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String line(List<OfficeText> content) {
        return content.stream()
                .map(text -> text.strong()
                        ? "**" + MarkdownText.escape(text.text()) + "**"
                        : MarkdownText.escape(text.text()))
                .collect(Collectors.joining())
                .strip();
    }
}
