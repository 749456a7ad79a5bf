package org.snitp.io.diff.report;

import java.util.Locale;
import java.util.Objects;
import org.snitp.io.diff.FieldPath;

/** The names of the fields of documents, for people. */
public final class FieldNames {

    private FieldNames() {}

    /**
     * Returns the path of a field as text, for a report of a comparison: {@code unitatea de măsură (engleză)}.
     *
     * @param locale the language; English if there are no texts in it
     */
    public static String of(FieldPath path, Locale locale) {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(locale, "locale");
        return new Wording(locale).label(path);
    }
}
