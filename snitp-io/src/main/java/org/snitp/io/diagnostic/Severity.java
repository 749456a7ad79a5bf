package org.snitp.io.diagnostic;

import java.util.Locale;
import java.util.Objects;

/** How much a diagnostic weighs; the heaviest comes first. */
public enum Severity {
    /** The document cannot be used as it is. */
    ERROR,

    /** The document can be used, but says something that is probably not meant, or lacks what it should have. */
    WARNING,

    /** The document is sound, and could say more, or say it better. */
    INFO;

    /** The severity as reports for programs write it: {@code error}, {@code warning}, {@code info}. */
    public String term() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the severity as people say it: {@code error}, or {@code eroare} in Romanian.
     *
     * @param locale the language; English if there are no texts in it
     */
    public String toString(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return DiagnosticWording.in(locale).severity(this);
    }

    /** Returns whether this weighs at least as much as another severity. */
    public boolean isAtLeast(Severity other) {
        Objects.requireNonNull(other, "other");
        return compareTo(other) <= 0;
    }
}
