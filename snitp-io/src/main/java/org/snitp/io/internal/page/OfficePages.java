package org.snitp.io.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.snitp.io.internal.office.OfficeBlock;
import org.snitp.io.internal.office.OfficeBlock.Paragraph.Kind;
import org.snitp.io.internal.office.OfficeDocument;
import org.snitp.io.internal.office.OfficeText;
import org.snitp.io.internal.page.Block.Card;
import org.snitp.io.internal.page.Block.Column;
import org.snitp.io.internal.page.Block.Field;
import org.snitp.io.internal.page.Block.Fields;
import org.snitp.io.internal.page.Block.Folded;
import org.snitp.io.internal.page.Block.Paragraph;
import org.snitp.io.internal.page.Block.Points;
import org.snitp.io.internal.page.Block.Signatures;
import org.snitp.io.internal.page.Block.Table;
import org.snitp.io.internal.page.Block.Tiles;
import org.snitp.io.internal.page.Inline.Code;
import org.snitp.io.internal.page.Inline.Link;
import org.snitp.io.internal.page.Inline.Meter;
import org.snitp.io.internal.page.Inline.Stack;
import org.snitp.io.internal.page.Inline.State;
import org.snitp.io.internal.page.Inline.Text;
import org.snitp.io.internal.page.Inline.Timeline;

/** Makes documents of word processors of pages. Pictures are replaced by their words, and links by their texts. */
public final class OfficePages {

    private static final String BLANK = "________________";

    private final List<OfficeBlock> blocks = new ArrayList<>();

    private OfficePages() {}

    /** Returns a page as a document. */
    public static OfficeDocument of(Page page) {
        OfficePages pages = new OfficePages();
        pages.blocks.add(OfficeBlock.Paragraph.of(Kind.CENTRED, page.kicker()));
        pages.blocks.add(new OfficeBlock.Heading(0, List.of(OfficeText.of(page.title()))));
        page.cover().forEach(block -> pages.add(block, 1));
        int number = 1;
        for (Section section : page.sections()) {
            pages.add(section, 1, number + ". ");
            number++;
        }
        return new OfficeDocument(page.title(), page.locale().toLanguageTag(), true, pages.blocks);
    }

    private void add(Section section, int level, String number) {
        heading(level, number, section.title());
        section.blocks().forEach(block -> add(block, level + 1));
        section.parts().forEach(part -> add(part, level + 1, ""));
    }

    private void heading(int level, String number, List<Inline> title) {
        List<OfficeText> content = new ArrayList<>();
        content.add(OfficeText.of(number));
        content.addAll(texts(title));
        blocks.add(new OfficeBlock.Heading(level, content));
    }

    private void add(Block block, int level) {
        if (block instanceof Paragraph paragraph) {
            paragraph(
                    switch (paragraph.weight()) {
                        case LEAD -> Kind.LEAD;
                        case PLAIN -> Kind.PLAIN;
                        case NOTE -> Kind.NOTE;
                    },
                    texts(paragraph.content()));
        } else if (block instanceof Points points) {
            points.points().forEach(point -> paragraph(Kind.POINT, texts(point)));
        } else if (block instanceof Fields fields) {
            fields.fields().forEach(this::field);
        } else if (block instanceof Tiles tiles) {
            tiles(tiles);
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Card card) {
            card(card, level);
        } else if (block instanceof Folded folded) {
            heading(level, "", folded.title());
            folded.blocks().forEach(inner -> add(inner, level + 1));
        } else if (block instanceof Signatures signatures) {
            signatures(signatures);
        }
    }

    private void paragraph(Kind kind, List<OfficeText> content) {
        blocks.add(new OfficeBlock.Paragraph(content, kind));
    }

    private void field(Field field) {
        List<OfficeText> content = new ArrayList<>();
        content.add(OfficeText.strong(field.name() + ":"));
        String before = " ";
        for (List<Inline> value : field.values()) {
            content.add(OfficeText.of(before));
            content.addAll(texts(value));
            before = "; ";
        }
        paragraph(Kind.PLAIN, content);
    }

    private void tiles(Tiles tiles) {
        List<OfficeBlock.Row> rows = tiles.tiles().stream()
                .map(tile -> new OfficeBlock.Row(List.of(
                        cell(Kind.PLAIN, List.of(OfficeText.of(tile.label()))),
                        cell(Kind.RIGHT, List.of(OfficeText.strong(tile.number()))))))
                .toList();
        blocks.add(new OfficeBlock.Table(List.of("tile", "number"), List.of(), rows));
    }

    private static OfficeBlock.Cell cell(Kind kind, List<OfficeText> content) {
        return OfficeBlock.Cell.of(List.of(new OfficeBlock.Paragraph(content, kind)));
    }

    private void table(Table table) {
        if (!table.caption().isEmpty()) {
            paragraph(Kind.PLAIN, List.of(OfficeText.strong(table.caption())));
        }
        List<OfficeBlock.Cell> heads = table.columns().stream()
                .map(column -> OfficeBlock.Cell.head(column.name()))
                .toList();
        List<OfficeBlock.Row> rows = new ArrayList<>();
        for (List<List<Inline>> row : table.rows()) {
            List<OfficeBlock.Cell> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                boolean number = table.columns().get(i).kind() == Column.Kind.NUMBER;
                cells.add(cell(number ? Kind.RIGHT : Kind.PLAIN, texts(row.get(i))));
            }
            rows.add(new OfficeBlock.Row(cells));
        }
        List<String> names = table.columns().stream().map(Column::name).toList();
        blocks.add(new OfficeBlock.Table(names, List.of(new OfficeBlock.Row(heads)), rows));
        paragraph(Kind.NOTE, List.of());
    }

    private void card(Card card, int level) {
        heading(level, "", card.title());
        paragraph(Kind.PLAIN, texts(card.state()));
        card.figures().forEach(this::field);
        card.alert().ifPresent(alert -> paragraph(Kind.PLAIN, List.of(OfficeText.strong("! " + alert))));
        card.details().forEach(this::field);
    }

    private void signatures(Signatures signatures) {
        for (String role : signatures.roles()) {
            paragraph(Kind.PLAIN, List.of(OfficeText.strong(role)));
            signatures.blanks().forEach(blank -> paragraph(Kind.PLAIN, List.of(OfficeText.of(blank + ": " + BLANK))));
        }
    }

    private static List<OfficeText> texts(List<Inline> content) {
        return content.stream().map(OfficePages::text).toList();
    }

    private static OfficeText text(Inline inline) {
        if (inline instanceof Text text) {
            return new OfficeText(text.text(), text.language(), text.strong());
        } else if (inline instanceof Code code) {
            return OfficeText.of(code.code());
        } else if (inline instanceof Link link) {
            return OfficeText.of(link.text());
        } else if (inline instanceof State state) {
            return OfficeText.of(words(state));
        } else if (inline instanceof Meter meter) {
            return OfficeText.of(meter.words());
        } else if (inline instanceof Stack stack) {
            return OfficeText.of(
                    stack.parts().stream().map(part -> words(part.state())).collect(Collectors.joining(" · ")));
        }
        return OfficeText.of(((Timeline) inline).words());
    }

    private static String words(State state) {
        return state.symbol() + " " + state.words();
    }
}
