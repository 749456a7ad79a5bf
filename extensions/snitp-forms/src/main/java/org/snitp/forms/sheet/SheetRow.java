package org.snitp.forms.sheet;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A row of a sheet in a workbook.
 *
 * @param path what it is about: of what is to be filled in, the path of the value; of what is only shown, any name that no other
 *     row of the sheet has
 * @param label the name of the field
 * @param content what stands in the cell for the value, as a text
 * @param number the content, where it is a number
 * @param entry what is expected in the cell; nothing where it only shows what the plan says
 * @param task what is asked for, and how to write it
 */
record SheetRow(
        String path, String label, String content, Optional<BigDecimal> number, Optional<Entry> entry, String task) {

    /** A row that only shows something. */
    static SheetRow shown(String path, String label, String content, Optional<BigDecimal> number, String task) {
        return new SheetRow(path, label, content, number, Optional.empty(), task);
    }

    boolean isFillable() {
        return entry.isPresent();
    }

    /** The content as it is read from the cell again. */
    String readContent() {
        return number.map(PlanValues::number).orElse(content);
    }
}
