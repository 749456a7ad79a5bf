package org.snitp.forms.intake;

import java.util.Objects;
import org.snitp.forms.FormColumn;

/**
 * A change of a known measurement by a row.
 *
 * @param column the column
 * @param before the known content; empty if there was none
 * @param after the content of the row; empty if there is none
 */
public record CellChange(FormColumn column, String before, String after) {
    /** Checks that no component is null. */
    public CellChange {
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }
}
