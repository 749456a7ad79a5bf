package org.snitp.forms.intake;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.snitp.forms.FormColumn;

/**
 * A cell of a form, as it was filled in.
 *
 * @param location where it stands
 * @param column its column, if it is one of those that forms have
 * @param head the head of its column as the form words it, or the label beside it; empty if it has none
 * @param content what stands in it, as a text: numbers with a decimal point, dates as {@code 2025-07-15}
 * @param number the number, if one was typed into the cell of a workbook
 */
public record FormCell(
        CellLocation location, Optional<FormColumn> column, String head, String content, Optional<BigDecimal> number) {
    /** Demands every component. */
    public FormCell {
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(number, "number");
    }

    /** A cell outside the table. */
    FormCell(CellLocation location, String head, String content) {
        this(location, Optional.empty(), head, content, Optional.empty());
    }
}
