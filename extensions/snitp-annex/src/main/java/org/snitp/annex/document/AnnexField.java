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

    /** A column that is known, and of which nothing is taken. */
    IGNORED;

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
