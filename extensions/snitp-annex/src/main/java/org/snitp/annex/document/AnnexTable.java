package org.snitp.annex.document;

import java.util.List;
import java.util.Objects;

/**
 * A table of an annex.
 *
 * @param number its number in the document, from 1; nested tables are not counted
 * @param before the paragraphs between the table before and this one
 * @param rows its rows
 */
public record AnnexTable(int number, List<AnnexParagraph> before, List<AnnexRow> rows) {

    /** Copies the lists. */
    public AnnexTable {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(rows, "rows");
        before = List.copyOf(before);
        rows = List.copyOf(rows);
    }
}
