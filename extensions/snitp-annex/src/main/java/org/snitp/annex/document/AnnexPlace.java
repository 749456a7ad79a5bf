package org.snitp.annex.document;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.snitp.model.internal.message.Messages;

/**
 * A place in an annex, in the terms in which a person finds it.
 *
 * @param table the number of the table in the document, from 1, or that of the sheet; 0 outside tables
 * @param row the row of the table, from 1, with heads, and with rows that are deleted but still shown; 0 for a whole table
 * @param column the column of the table, from 1, as the grid of the table counts; 0 for a whole row
 * @param head the head of the column; empty if it has none
 * @param paragraph the paragraph in the cell, or in the document outside tables, from 1; 0 for a whole cell
 */
public record AnnexPlace(int table, int row, int column, String head, int paragraph) {

    /** Checks that no component is null. */
    public AnnexPlace {
        Objects.requireNonNull(head, "head");
    }

    /** Returns the place of a paragraph outside tables. */
    public static AnnexPlace outside(int paragraph) {
        return new AnnexPlace(0, 0, 0, "", paragraph);
    }

    /** Returns the place of a cell; of a whole row if the column is 0, of a whole table if the row is 0 as well. */
    public static AnnexPlace inTable(int table, int row, int column) {
        return new AnnexPlace(table, row, column, "", 0);
    }

    /** Returns the same place, under a head. */
    public AnnexPlace withHead(String name) {
        Objects.requireNonNull(name, "name");
        return new AnnexPlace(table, row, column, name, paragraph);
    }

    /** Returns the place of a paragraph of the same cell. */
    public AnnexPlace withParagraph(int number) {
        return new AnnexPlace(table, row, column, head, number);
    }

    /**
     * Returns the place in words: {@code tabelul 3, rândul 12, coloana «De sprijin», paragraful 2}.
     *
     * @param locale the language; English if there are no texts in it
     */
    public String text(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        Messages texts = Messages.in(AnnexPlace.class, locale);
        StringBuilder text = new StringBuilder();
        append(text, texts, table == 0 ? "place.outside" : "place.table", table == 0 ? paragraph : table);
        if (table > 0) {
            append(text, texts, "place.row", row);
            append(text, texts, head.isEmpty() ? "place.column" : "place.head", column);
            append(text, texts, "place.paragraph", paragraph);
        }
        return text.toString();
    }

    private void append(StringBuilder text, Messages texts, String key, int number) {
        if (number > 0) {
            text.append(text.isEmpty() ? "" : ", ")
                    .append(texts.fill(key, Map.of("n", Integer.toString(number), "head", head)));
        }
    }

    /** Returns the place in English. */
    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}
