package org.snitp.forms.intake;

import java.util.Locale;
import java.util.Objects;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.Severity;

/**
 * A finding in a form: an error, which rejects a row, or a remark.
 *
 * @param cell the cell with its content
 * @param diagnostic what is wrong, and what would be right; without a location of its own
 */
public record CellFinding(FormCell cell, Diagnostic diagnostic) {
    /** Checks that no component is null. */
    public CellFinding {
        Objects.requireNonNull(cell, "cell");
        Objects.requireNonNull(diagnostic, "diagnostic");
    }

    /** Returns whether a row is rejected because of it. */
    public boolean isError() {
        return diagnostic.severity() == Severity.ERROR;
    }

    /** Returns location, severity, code and message on one line, in English. */
    @Override
    public String toString() {
        return toString(Locale.ENGLISH);
    }

    /**
     * Returns location, severity, code and message on one line.
     *
     * @param locale the language; English if there are no texts in it
     */
    public String toString(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return cell.location().toString(locale) + ": " + diagnostic.toString(locale);
    }
}
