package org.snitp.forms.sheet;

import java.util.Optional;
import org.snitp.forms.intake.FormCell;
import org.snitp.forms.internal.cell.CellText;
import org.snitp.forms.internal.grid.CellRange;
import org.snitp.forms.internal.grid.GridCell;

/**
 * The cell for a value in a returned sheet.
 *
 * @param path its path, as in {@link SheetRow#path}
 * @param fillable whether it was to be filled in
 * @param cell its location and content
 * @param content its content; absent if it is empty
 * @param mark the original content and the kind of the row
 * @param merged the cells of other rows with which it is merged
 */
record ReadCell(
        String path,
        boolean fillable,
        FormCell cell,
        Optional<GridCell> content,
        RowMark mark,
        Optional<CellRange> merged) {

    boolean isBlank() {
        return content.filter(found -> !CellText.isBlank(found)).isEmpty();
    }

    /** Returns whether its content differs from the written one. */
    boolean isTouched() {
        return !wrote(cell.content());
    }

    /** Returns whether it had content when the sheet was written. */
    boolean stoodThere() {
        return !wrote("");
    }

    /** Returns whether a text was its content when the sheet was written. */
    boolean wrote(String text) {
        return mark.isUnchanged(SheetTab.CONTENT, text);
    }
}
