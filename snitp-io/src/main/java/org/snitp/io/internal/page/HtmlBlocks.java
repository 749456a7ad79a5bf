package org.snitp.io.internal.page;

import java.util.List;
import java.util.Locale;
import org.snitp.io.internal.page.Block.Card;
import org.snitp.io.internal.page.Block.Column;
import org.snitp.io.internal.page.Block.Field;
import org.snitp.io.internal.page.Block.Fields;
import org.snitp.io.internal.page.Block.Folded;
import org.snitp.io.internal.page.Block.Paragraph;
import org.snitp.io.internal.page.Block.Picture;
import org.snitp.io.internal.page.Block.Points;
import org.snitp.io.internal.page.Block.Row;
import org.snitp.io.internal.page.Block.Signatures;
import org.snitp.io.internal.page.Block.Table;
import org.snitp.io.internal.page.Block.Tiles;

/** Writes blocks as HTML. */
final class HtmlBlocks {

    /** What is wider does not get smaller than can be read: it scrolls in a small window. */
    private static final int WIDEST_THAT_FITS = 400;

    /** So many columns have no room in a small window: each cell stands there below the last, under the name of its column. */
    private static final int MANY_COLUMNS = 4;

    private final int headingLevel;

    /**
     * Creates a writer.
     *
     * @param headingLevel the level of headings within a block
     */
    HtmlBlocks(int headingLevel) {
        this.headingLevel = headingLevel;
    }

    HtmlElement element(Block block) {
        if (block instanceof Paragraph paragraph) {
            return HtmlInlines.add(
                    HtmlElement.of("p", paragraph.weight().name().toLowerCase(Locale.ROOT)), paragraph.content());
        } else if (block instanceof Points points) {
            HtmlElement list = HtmlElement.of("ul");
            points.points().forEach(point -> list.add(HtmlInlines.add(HtmlElement.of("li"), point)));
            return list;
        } else if (block instanceof Fields fields) {
            return fields("fields", fields.fields());
        } else if (block instanceof Tiles tiles) {
            return tiles(tiles);
        } else if (block instanceof Table table) {
            return table(table);
        } else if (block instanceof Card card) {
            return card(card);
        } else if (block instanceof Folded folded) {
            return folded(folded);
        } else if (block instanceof Picture picture) {
            return picture(picture);
        } else if (block instanceof Row row) {
            HtmlElement beside = HtmlElement.of("div", "row");
            row.blocks().forEach(inner -> beside.add(element(inner)));
            return beside;
        }
        return signatures((Signatures) block);
    }

    private static HtmlElement fields(String cssClass, List<Field> fields) {
        HtmlElement list = HtmlElement.of("dl", cssClass);
        for (Field field : fields) {
            HtmlElement group = HtmlElement.of("div").add(HtmlElement.of("dt").text(field.name()));
            field.values().forEach(value -> group.add(HtmlInlines.add(HtmlElement.of("dd"), value)));
            list.add(group);
        }
        return list;
    }

    private static HtmlElement tiles(Tiles tiles) {
        HtmlElement list = HtmlElement.of("dl", "tiles");
        tiles.tiles()
                .forEach(tile -> list.add(HtmlElement.of("div")
                        .add(HtmlElement.of("dt").text(tile.label()))
                        .add(HtmlElement.of("dd").text(tile.number()))));
        return list;
    }

    private static HtmlElement table(Table table) {
        HtmlElement head = HtmlElement.of("tr");
        table.columns().forEach(column -> head.add(head(column)));
        HtmlElement body = HtmlElement.of("tbody");
        boolean many = table.columns().size() >= MANY_COLUMNS;
        for (List<List<Inline>> row : table.rows()) {
            HtmlElement line = HtmlElement.of("tr");
            for (int i = 0; i < row.size(); i++) {
                HtmlElement cell = HtmlElement.of(
                        i == 0 ? "th" : "td", kind(table.columns().get(i)));
                if (i == 0) {
                    cell.with("scope", "row");
                } else if (many) {
                    cell.with("data-label", table.columns().get(i).name());
                }
                line.add(HtmlInlines.add(cell, row.get(i)));
            }
            body.add(line);
        }
        HtmlElement element = (many ? HtmlElement.of("table", "many") : HtmlElement.of("table"))
                .add(HtmlElement.of("caption").add(HtmlElement.of("span").text(table.caption())))
                .add(HtmlElement.of("thead").add(head))
                .add(body);
        return HtmlElement.of("div", "scroll")
                .with("role", "region")
                .with("aria-label", table.caption())
                .with("tabindex", 0)
                .add(element);
    }

    private static HtmlElement head(Column column) {
        HtmlElement cell =
                HtmlElement.of("th", kind(column)).with("scope", "col").text(column.name());
        if (!column.axis().isEmpty()) {
            HtmlElement axis = HtmlElement.of("span", "axis");
            column.axis().forEach(name -> axis.add(HtmlElement.of("span").text(name)));
            cell.add(axis);
        }
        return cell;
    }

    private static String kind(Column column) {
        return column.kind().name().toLowerCase(Locale.ROOT);
    }

    private HtmlElement card(Card card) {
        HtmlElement heading = HtmlInlines.add(HtmlElement.of("h" + Math.min(headingLevel, 6)), card.title());
        HtmlElement article = HtmlElement.of("article", "card")
                .with("id", HtmlWriter.anchor(card.anchor()))
                .add(heading)
                .add(HtmlInlines.add(HtmlElement.of("p", "standing"), card.state()));
        if (!card.figures().isEmpty()) {
            article.add(fields("figures", card.figures()));
        }
        card.alert()
                .ifPresent(alert -> article.add(HtmlElement.of("p", "alert")
                        .add(HtmlElement.of("span", "symbol")
                                .with("aria-hidden", "true")
                                .text("!"))
                        .text(" " + alert)));
        return card.details().isEmpty() ? article : article.add(fields("details", card.details()));
    }

    private static HtmlElement picture(Picture picture) {
        HtmlElement drawn = HtmlDrawing.of(picture.drawing(), "drawing", picture.title(), picture.description());
        HtmlElement shown = picture.drawing().width() <= WIDEST_THAT_FITS
                ? drawn
                : HtmlElement.of("div", "scroll")
                        .with("role", "region")
                        .with("aria-label", picture.title())
                        .with("tabindex", 0)
                        .add(drawn);
        HtmlElement figure = HtmlElement.of("figure")
                .add(HtmlElement.of("figcaption").text(picture.title()))
                .add(shown);
        return picture.description().isEmpty()
                ? figure
                : figure.add(HtmlElement.of("p", "words").text(picture.description()));
    }

    private HtmlElement folded(Folded folded) {
        HtmlElement details = HtmlElement.of("details").add(HtmlInlines.add(HtmlElement.of("summary"), folded.title()));
        folded.blocks().forEach(block -> details.add(element(block)));
        return details;
    }

    private static HtmlElement signatures(Signatures signatures) {
        HtmlElement row = HtmlElement.of("div", "signatures");
        for (String role : signatures.roles()) {
            HtmlElement column =
                    HtmlElement.of("div").add(HtmlElement.of("p", "role").text(role));
            signatures
                    .blanks()
                    .forEach(blank -> column.add(HtmlElement.of("p", "blank").text(blank)));
            row.add(column);
        }
        return row;
    }
}
