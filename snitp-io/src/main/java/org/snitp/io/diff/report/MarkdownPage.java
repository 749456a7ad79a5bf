package org.snitp.io.diff.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snitp.io.diff.Comparison;
import org.snitp.io.diff.ItemKind;
import org.snitp.io.diff.report.Line.Part;
import org.snitp.io.internal.page.Block;
import org.snitp.io.internal.page.Block.Column;
import org.snitp.io.internal.page.Inline;
import org.snitp.io.internal.page.MarkdownWriter;
import org.snitp.io.internal.page.Page;
import org.snitp.io.internal.page.Section;

/** A report as Markdown. */
final class MarkdownPage {

    private final Comparison comparison;
    private final Sides sides;
    private final Wording wording;

    MarkdownPage(Comparison comparison, Sides sides, Wording wording) {
        this.comparison = comparison;
        this.sides = sides;
        this.wording = wording;
    }

    String render() {
        return MarkdownWriter.write(new Page(
                wording.locale(),
                text("kicker"),
                wording.texts().fill("title", Map.of("old", sides.before(), "new", sides.after())),
                List.of(new Block.Fields(List.of(field("old", sides.before()), field("new", sides.after())))),
                text("contents"),
                text("skip"),
                sections()));
    }

    private Block.Field field(String key, String value) {
        return new Block.Field(text(key), List.of(List.of(Inline.text(value))));
    }

    private List<Section> sections() {
        if (comparison.isEmpty()) {
            return List.of(Section.of("summary", text("chapter.summary"), List.of(Block.paragraph(text("same")))));
        }
        List<Section> sections = new ArrayList<>();
        sections.add(
                Section.of("summary", text("chapter.summary"), List.of(summary(), Block.note(text("column.note")))));
        new Chapters(comparison, wording).all().forEach(chapter -> sections.add(section(chapter)));
        return sections;
    }

    private Block summary() {
        Counts counts = Counts.of(comparison);
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of(text("kind"), Column.Kind.TEXT));
        counts.columns().forEach(column -> columns.add(Column.of(text("column." + column), Column.Kind.NUMBER)));
        return new Block.Table(
                "",
                columns,
                counts.rows().stream()
                        .map(row -> Stream.concat(
                                        Stream.of(wording.many(row.kind())),
                                        row.numbers().stream().map(number -> number == 0 ? "" : number.toString()))
                                .map(MarkdownPage::cell)
                                .toList())
                        .toList());
    }

    private Section section(Chapter chapter) {
        if (chapter.anchor().equals(TargetLines.ANCHOR)) {
            List<Block> blocks = new ArrayList<>(
                    chapter.intro().stream().map(Block::paragraph).toList());
            if (!chapter.entries().isEmpty()) {
                blocks.add(targets(chapter));
            }
            return Section.of(chapter.anchor(), chapter.title(), blocks);
        }
        return new Section(
                chapter.anchor(),
                List.of(Inline.text(chapter.title())),
                chapter.intro().stream().map(Block::paragraph).toList(),
                chapter.entries().stream().map(this::part).toList());
    }

    /** One table of all targets: a row for each, under the name of its indicator. */
    private Block targets(Chapter chapter) {
        List<List<List<Inline>>> rows = new ArrayList<>();
        for (Entry entry : chapter.entries()) {
            String title = entry.code() + " " + entry.name();
            for (Line line : entry.lines()) {
                String note = Stream.concat(Stream.of(line.note()), entry.states().stream())
                        .collect(Collectors.joining("; "));
                rows.add(Stream.of(title, line.label(), joined(line, Mark.OLD), joined(line, Mark.NEW), note)
                        .map(MarkdownPage::cell)
                        .toList());
            }
        }
        List<Column> columns = Stream.of(
                        wording.one(ItemKind.INDICATOR), text("what"), text("old"), text("new"), text("note"))
                .map(name -> Column.of(name, Column.Kind.TEXT))
                .toList();
        return new Block.Table("", columns, rows);
    }

    private Section part(Entry entry) {
        List<Block> blocks = new ArrayList<>();
        if (!entry.states().isEmpty()) {
            blocks.add(
                    new Block.Paragraph(List.of(Inline.strong(String.join("; ", entry.states()))), Block.Weight.PLAIN));
        }
        if (entry.mark() == Mark.BOTH && !entry.lines().isEmpty()) {
            blocks.add(table(entry));
        } else if (!entry.lines().isEmpty()) {
            blocks.add(new Block.Fields(
                    entry.lines().stream().map(MarkdownPage::field).toList()));
        }
        String title = Stream.of(entry.mark() == Mark.BOTH ? "" : entry.mark().sign(), entry.code(), entry.name())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
        return new Section(entry.code(), List.of(Inline.text(title)), blocks, List.of());
    }

    private static Block.Field field(Line line) {
        String note = line.note().isEmpty() ? "" : " (" + line.note() + ")";
        return new Block.Field(
                line.label(),
                line.parts().stream()
                        .map(part -> List.of(Inline.text(part.text() + note)))
                        .toList());
    }

    private Block table(Entry entry) {
        boolean noted = entry.lines().stream().anyMatch(line -> !line.note().isEmpty());
        List<Column> columns = new ArrayList<>(Stream.of("what", "old", "new")
                .map(key -> Column.of(text(key), Column.Kind.TEXT))
                .toList());
        if (noted) {
            columns.add(Column.of(text("note"), Column.Kind.TEXT));
        }
        return new Block.Table(
                "",
                columns,
                entry.lines().stream()
                        .map(line -> row(line).stream().limit(columns.size()).toList())
                        .toList());
    }

    /** A field with its old and its new content; in a changed text, the differing words are bold. */
    private static List<List<Inline>> row(Line line) {
        WordDifference difference = WordDifference.of(joined(line, Mark.OLD), joined(line, Mark.NEW));
        return List.of(
                cell(line.label()),
                line.isReplacement() ? difference.before() : cell(isOfBoth(line) ? "" : joined(line, Mark.OLD)),
                line.isReplacement() ? difference.after() : cell(joined(line, Mark.NEW)),
                cell(line.note()));
    }

    /** Returns whether a line shows old and new together, in a single column. */
    private static boolean isOfBoth(Line line) {
        return line.parts().stream().allMatch(part -> part.mark() == Mark.NONE);
    }

    private static String joined(Line line, Mark mark) {
        return line.parts().stream()
                .filter(part -> part.mark() == mark || part.mark() == Mark.NONE)
                .map(Part::text)
                .collect(Collectors.joining(", "));
    }

    private static List<Inline> cell(String text) {
        return List.of(Inline.text(text));
    }

    private String text(String key) {
        return wording.texts().text(key);
    }
}
