package org.snitp.forms.sheet;

import java.util.Optional;
import org.snitp.forms.intake.FormCell;
import org.snitp.forms.internal.cell.CellText;
import org.snitp.forms.internal.grid.CellRange;
import org.snitp.forms.internal.grid.GridCell;

/**
 * The cell for a value in a sheet that came back.
 *
 * @param path what it is about, as {@link SheetRow#path} has it
 * @param fillable whether it was to be filled in
 * @param cell where it is, and what stands there
 * @param content what stands there; nothing where it is empty
 * @param mark what stood there, and what the row is
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

    /** Returns whether something else stands there than when the sheet was written. */
    boolean isTouched() {
        return !wrote(cell.content());
    }

    /** Returns whether something stood there when the sheet was written. */
    boolean stoodThere() {
        return !wrote("");
    }

    /** Returns whether a text stood there when the sheet was written. */
    boolean wrote(String text) {
        return mark.isUnchanged(SheetTab.CONTENT, text);
    }
}
