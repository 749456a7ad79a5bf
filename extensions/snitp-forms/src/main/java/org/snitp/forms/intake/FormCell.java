package org.snitp.forms.intake;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.snitp.forms.FormColumn;

/**
 * A cell of a filled-in form.
 *
 * @param location its location
 * @param column its column, if it is a column of forms
 * @param head the header of its column in the form, or the label beside it; empty if it has none
 * @param content its content as text: numbers with a decimal point, dates such as {@code 2025-07-15}
 * @param number the number, if one was typed into the cell of a workbook
 */
public record FormCell(
        CellLocation location, Optional<FormColumn> column, String head, String content, Optional<BigDecimal> number) {
    /** Checks that no component is null. */
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
