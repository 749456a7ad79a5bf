package org.snitp.io.diagnostic;

import java.util.Locale;
import java.util.Objects;
import org.snitp.model.internal.term.Terms;

/** The severity of a diagnostic, the highest first. */
public enum Severity {
    /** The document cannot be used as it is. */
    ERROR,

    /** The document can be used, but contains a probable error, or lacks something that it should have. */
    WARNING,

    /** The document is valid, and could be improved. */
    INFO;

    /** The severity in machine-readable reports: {@code error}, {@code warning}, {@code info}. */
    public String term() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the severity of a {@linkplain #term term}. JAX-RS asks enums for a method of this name.
     *
     * @throws IllegalArgumentException if there is none; its message lists the terms
     */
    public static Severity fromString(String word) {
        return Terms.parse(Severity.class, word);
    }

    /**
     * Returns the severity in a language: {@code error}, or {@code eroare} in Romanian.
     *
     * @param locale the language; English if there are no texts in it
     */
    public String toString(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return DiagnosticWording.in(locale).severity(this);
    }

    /** Returns whether this is at least another severity. */
    public boolean isAtLeast(Severity other) {
        Objects.requireNonNull(other, "other");
        return compareTo(other) <= 0;
    }
}
