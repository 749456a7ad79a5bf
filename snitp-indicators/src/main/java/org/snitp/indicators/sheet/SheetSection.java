package org.snitp.indicators.sheet;

import java.util.Locale;
import java.util.Objects;
import org.snitp.model.internal.message.Messages;

/** A section of a sheet, with its own heading. */
public enum SheetSection {
    /** To what the indicator belongs. */
    LINKAGE,

    /** What is measured. */
    DESCRIPTION,

    /** How figures are collected. */
    COLLECTION,

    /** Baseline, targets and budget. */
    VALUES,

    /** When work takes place, and when it is evaluated. */
    SCHEDULE,

    /** Remarks. */
    NOTES;

    /** The heading in a language, or else in English. */
    public String in(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return Messages.in(SheetSection.class, locale).text("section." + name());
    }
}
