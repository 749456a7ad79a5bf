package org.snitp.annex.document;

import java.util.List;
import java.util.Objects;

/**
 * A cell of a table.
 *
 * @param column the first column that it covers, from 1, as the grid of the table counts
 * @param columns how many columns it covers
 * @param continued whether it is merged with the cell above, and so shows nothing of its own
 * @param paragraphs its paragraphs, blank ones included
 */
public record AnnexCell(int column, int columns, boolean continued, List<AnnexParagraph> paragraphs) {

    /** Copies the list. */
    public AnnexCell {
        Objects.requireNonNull(paragraphs, "paragraphs");
        paragraphs = List.copyOf(paragraphs);
    }

    /** Returns whether nothing is shown in it. */
    public boolean isBlank() {
        return paragraphs.stream().allMatch(AnnexParagraph::isBlank);
    }

    /** Returns whether it covers a column. */
    public boolean covers(int number) {
        return column <= number && number < column + columns;
    }
}
