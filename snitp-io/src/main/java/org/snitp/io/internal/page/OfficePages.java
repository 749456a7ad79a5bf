package org.snitp.io.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
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
import org.snitp.io.internal.page.Block.Row;
import org.snitp.io.internal.page.Block.Signatures;
import org.snitp.io.internal.page.Block.Table;
import org.snitp.io.internal.page.Block.Tiles;
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

/**
 * Makes documents of word processors of pages. Links are replaced by their texts, and pictures within a line by their words; those
 * of figures are left out, for what they show stands beside them.
 */
public final class OfficePages {

    private static final String BLANK = "________________";

    private final List<OfficeBlock> blocks = new ArrayList<>();

    private final UnaryOperator<String> shown;

    private OfficePages(UnaryOperator<String> shown) {
        this.shown = shown;
    }

    /**
     * Returns a page as a document.
     *
     * @param shown what is shown in place of each text
     */
    public static OfficeDocument of(Page page, UnaryOperator<String> shown) {
        OfficePages pages = new OfficePages(shown);
        pages.paragraph(Kind.CENTRED, List.of(pages.plain(page.kicker())));
        pages.blocks.add(new OfficeBlock.Heading(0, List.of(pages.plain(page.title()))));
        page.cover().forEach(block -> pages.add(block, 1));
        int number = 1;
        for (Section section : page.sections()) {
            pages.add(section, 1, number + ". ");
            number++;
        }
        return new OfficeDocument(shown.apply(page.title()), page.locale().toLanguageTag(), true, pages.blocks);
    }

    private void add(Section section, int level, String number) {
        heading(level, number, section.title());
        section.blocks().forEach(block -> add(block, level + 1));
        section.parts().forEach(part -> add(part, level + 1, ""));
    }

    private void heading(int level, String number, List<Inline> title) {
        List<OfficeText> content = new ArrayList<>();
        content.add(plain(number));
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
        } else if (block instanceof Row row) {
            row.blocks().forEach(inner -> add(inner, level));
        } else if (block instanceof Signatures signatures) {
            signatures(signatures);
        }
    }

    private void paragraph(Kind kind, List<OfficeText> content) {
        blocks.add(new OfficeBlock.Paragraph(content, kind));
    }

    private void field(Field field) {
        List<OfficeText> content = new ArrayList<>();
        content.add(strong(field.name() + ":"));
        String before = " ";
        for (List<Inline> value : field.values()) {
            content.add(plain(before));
            content.addAll(texts(value));
            before = "; ";
        }
        paragraph(Kind.PLAIN, content);
    }

    private void tiles(Tiles tiles) {
        List<OfficeBlock.Row> rows = tiles.tiles().stream()
                .map(tile -> new OfficeBlock.Row(List.of(
                        cell(Kind.PLAIN, List.of(plain(tile.label()))),
                        cell(Kind.RIGHT, List.of(strong(tile.number()))))))
                .toList();
        blocks.add(new OfficeBlock.Table(List.of("tile", "number"), List.of(), rows));
        paragraph(Kind.NOTE, List.of());
    }

    private static OfficeBlock.Cell cell(Kind kind, List<OfficeText> content) {
        return OfficeBlock.Cell.of(List.of(new OfficeBlock.Paragraph(content, kind)));
    }

    private void table(Table table) {
        if (!table.caption().isEmpty()) {
            paragraph(Kind.CAPTION, List.of(strong(table.caption())));
        }
        List<OfficeBlock.Cell> heads = table.columns().stream()
                .map(column -> OfficeBlock.Cell.head(shown.apply(column.name())))
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
        card.alert().ifPresent(alert -> paragraph(Kind.PLAIN, List.of(strong("! " + alert))));
        card.details().forEach(this::field);
    }

    private void signatures(Signatures signatures) {
        for (String role : signatures.roles()) {
            paragraph(Kind.PLAIN, List.of(strong(role)));
            signatures.blanks().forEach(blank -> paragraph(Kind.PLAIN, List.of(plain(blank + ": " + BLANK))));
        }
    }

    private List<OfficeText> texts(List<Inline> content) {
        return content.stream().map(this::text).toList();
    }

    private OfficeText plain(String text) {
        return OfficeText.of(shown.apply(text));
    }

    private OfficeText strong(String text) {
        return OfficeText.strong(shown.apply(text));
    }

    private OfficeText text(Inline inline) {
        if (inline instanceof Text text) {
            return new OfficeText(shown.apply(text.text()), text.language(), text.strong());
        } else if (inline instanceof Code code) {
            return plain(code.code());
        } else if (inline instanceof Link link) {
            return plain(link.text());
        } else if (inline instanceof PageLink link) {
            return plain(link.text());
        } else if (inline instanceof Sketch sketch) {
            return plain(sketch.words());
        } else if (inline instanceof Reference reference) {
            return new OfficeText(shown.apply(words(reference)), reference.language(), false);
        } else if (inline instanceof State state) {
            return plain(words(state));
        } else if (inline instanceof Meter meter) {
            return plain(meter.words());
        } else if (inline instanceof Stack stack) {
            return plain(stack.parts().stream().map(part -> words(part.state())).collect(Collectors.joining(" · ")));
        }
        return plain(((Timeline) inline).words());
    }

    /** A printed page has the address in words. */
    private static String words(Reference reference) {
        boolean followed = org.snitp.model.link.Link.isFollowed(reference.address());
        return followed && !reference.text().equals(reference.address())
                ? reference.text() + " <" + reference.address() + ">"
                : reference.text();
    }

    private static String words(State state) {
        return state.symbol() + " " + state.words();
    }
}
