package org.snitp.forms.sheet;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A row of a sheet in a workbook.
 *
 * @param path its path: for a field to be filled in, that of the value; for a display-only field, any name that is unique
 *     in the sheet
 * @param label the name of the field
 * @param content the content of the cell for the value, as text
 * @param number the content, if it is a number
 * @param entry the expected content of the cell; absent if it only displays the value of the plan
 * @param task what is required, and how to write it
 */
record SheetRow(
        String path, String label, String content, Optional<BigDecimal> number, Optional<Entry> entry, String task) {

    /** A display-only row. */
    static SheetRow shown(String path, String label, String content, Optional<BigDecimal> number, String task) {
        return new SheetRow(path, label, content, number, Optional.empty(), task);
    }

    boolean isFillable() {
        return entry.isPresent();
    }

    /** The content in the form in which it is read back from the cell. */
    String readContent() {
        return number.map(PlanValues::number).orElse(content);
    }
}
