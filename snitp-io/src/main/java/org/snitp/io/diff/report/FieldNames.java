package org.snitp.io.diff.report;

import java.util.Locale;
import java.util.Objects;
import org.snitp.io.diff.FieldPath;

/** What people call the fields of documents. */
public final class FieldNames {

    private FieldNames() {}

    /**
     * Returns the way to a field in words, as a report of a comparison names it: {@code unitatea de măsură (engleză)}.
     *
     * @param locale the language; English if there are no texts in it
     */
    public static String of(FieldPath path, Locale locale) {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(locale, "locale");
        return new Wording(locale).label(path);
    }
}
