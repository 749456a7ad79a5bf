package org.snitp.indicators.sheet;

import java.util.Locale;
import java.util.Objects;

/** A part of a sheet, under a heading of its own. */
public enum SheetSection {
    /** Where the indicator belongs. */
    LINKAGE,

    /** What is measured. */
    DESCRIPTION,

    /** How figures come about. */
    COLLECTION,

    /** Where it stood, where it shall stand, and with what. */
    VALUES,

    /** When there is work, and when it is evaluated. */
    SCHEDULE,

    /** Remarks. */
    NOTES;

    /** The heading in the language of a locale: Romanian for {@code ro}, else English. */
    public String in(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return Texts.text("section." + name(), locale);
    }
}
