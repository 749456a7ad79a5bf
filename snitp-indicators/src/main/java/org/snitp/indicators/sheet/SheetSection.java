package org.snitp.indicators.sheet;

import java.util.Locale;
import java.util.Objects;
import org.snitp.model.internal.message.Messages;

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

    /** The heading in a language, or else in English. */
    public String in(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return Messages.in(SheetSection.class, locale).text("section." + name());
    }
}
