package org.snitp.forms.intake;

import java.util.Locale;
import java.util.Objects;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.Severity;

/**
 * Something that was found in a form: an error, for which a row is rejected, or a remark.
 *
 * @param cell where, and what stands there
 * @param diagnostic what is wrong, and what would be right; it has no place of its own
 */
public record CellFinding(FormCell cell, Diagnostic diagnostic) {
    /** Demands every component. */
    public CellFinding {
        Objects.requireNonNull(cell, "cell");
        Objects.requireNonNull(diagnostic, "diagnostic");
    }

    /** Returns whether a row is rejected for it. */
    public boolean isError() {
        return diagnostic.severity() == Severity.ERROR;
    }

    /** Returns place, severity, code and message on one line, in English. */
    @Override
    public String toString() {
        return toString(Locale.ENGLISH);
    }

    /**
     * Returns place, severity, code and message on one line.
     *
     * @param locale the language; English if there are no texts in it
     */
    public String toString(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return cell.location().toString(locale) + ": " + diagnostic.toString(locale);
    }
}
