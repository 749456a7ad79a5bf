package org.snitp.forms.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.snitp.forms.intake.FormCell;

/**
 * A sheet in a returned workbook.
 *
 * @param title the cell with its title
 * @param mark the identity of the sheet
 * @param cells its cells for values, in the order of the rows
 */
record ReadSheet(FormCell title, RowMark mark, List<ReadCell> cells) {

    static ReadSheet of(FormCell title, RowMark mark) {
        return new ReadSheet(title, mark, new ArrayList<>());
    }

    String kind() {
        return mark.about().get(0);
    }

    String document() {
        return mark.about().get(1);
    }

    String version() {
        return mark.about().get(2);
    }

    String indicator() {
        return mark.about().get(3);
    }

    Locale locale() {
        return Locale.forLanguageTag(mark.about().get(4));
    }

    /** The paths of the cells to be filled in. */
    List<String> paths() {
        return List.of(mark.about().get(5).split(" "));
    }
}
