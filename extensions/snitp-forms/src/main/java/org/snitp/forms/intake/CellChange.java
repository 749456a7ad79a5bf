package org.snitp.forms.intake;

import java.util.Objects;
import org.snitp.forms.FormColumn;

/**
 * What a row changes in what was known.
 *
 * @param column the column
 * @param before what was known; empty if nothing was
 * @param after what the row says; empty if it says nothing
 */
public record CellChange(FormColumn column, String before, String after) {
    /** Demands every component. */
    public CellChange {
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }
}
