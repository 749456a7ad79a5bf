package org.snitp.forms.sheet;

import java.util.List;
import org.snitp.io.diagnostic.Diagnostic;

/** The value in a cell of a sheet. */
sealed interface CellValue {

    /**
     * Valid values.
     *
     * @param values the values: one, or those of a list
     */
    record Read(List<?> values) implements CellValue {}

    /**
     * An invalid value.
     *
     * @param problem what is wrong, and what would be right
     */
    record Refused(Diagnostic problem) implements CellValue {}
}
