package org.snitp.forms.sheet;

import java.util.List;
import org.snitp.io.diagnostic.Diagnostic;

/** What a cell of a sheet says. */
sealed interface CellValue {

    /**
     * Values that can be taken.
     *
     * @param values the values: one, or those of a list
     */
    record Read(List<?> values) implements CellValue {}

    /**
     * Nothing that can be taken.
     *
     * @param problem what is wrong, and what would be right
     */
    record Refused(Diagnostic problem) implements CellValue {}
}
