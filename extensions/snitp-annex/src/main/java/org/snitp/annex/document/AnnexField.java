package org.snitp.annex.document;

import java.util.Locale;
import java.util.Objects;
import org.snitp.model.internal.message.Messages;

/** What a column of an annex is about. */
public enum AnnexField {
    /** The code of an action, in a column of its own. */
    CODE,

    /** The title of an action, often with its code. */
    TITLE,

    /** The objective that actions serve, in a column of its own: its code, with or without its title. */
    OBJECTIVE,

    /** The institutions that carry it out. */
    RESPONSIBLE,

    /** The institutions that support it. */
    SUPPORT,

    /** The expected results. */
    RESULTS,

    /** When it is carried out. */
    IMPLEMENTATION,

    /** Its indicators. */
    INDICATORS,

    /** When it is evaluated. */
    EVALUATION,

    /** What it costs: sums with their currency. */
    BUDGET,

    /** Where the money comes from. */
    FUNDING,

    /** The values of its indicators before the work began. */
    BASELINE,

    /** The planned values of its indicators. */
    TARGETS,

    /** The units of its indicators. */
    UNIT,

    /** Where the values of its indicators come from. */
    DATA_SOURCE,

    /** A column that is known, and of which nothing is taken. */
    IGNORED;

    /** Returns whether its column has values beside the indicators, or sums, of which one action may have several columns. */
    public boolean isValue() {
        return switch (this) {
            case BUDGET, FUNDING, BASELINE, TARGETS, UNIT, DATA_SOURCE -> true;
            default -> false;
        };
    }

    /**
     * Returns the name of the field.
     *
     * @param locale the language; English if there are no texts in it
     */
    public String name(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return Messages.in(AnnexField.class, locale).text("field." + name());
    }
}
