package org.snitp.forms;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** A column of a reporting form, in the order of the form. */
public enum FormColumn {
    /** The id of the indicator. */
    INDICATOR,

    /** The name of the indicator. */
    NAME,

    /** The code of the action and its title; empty for an indicator of an objective. */
    ACTION,

    /** The period under which the figure is filed, as {@code 2025-S1}. */
    PERIOD,

    /** The last day on which it is in time; empty where nothing says one. */
    DUE,

    /** What the figure is broken down to, as {@link Breakdown} words it. */
    BREAKDOWN,

    /** The unit of the value. */
    UNIT,

    /** Of what the value is, what the target is, what the last value was, and what to fill in. */
    ASKED,

    /** The value, a number. */
    VALUE(true),

    /** What is divided, a number. */
    NUMERATOR(true),

    /** What it is divided by, a number. */
    DENOMINATOR(true),

    /** For a mean: the number of observations. */
    WEIGHT(true),

    /** For a deliverable: how far it has come, as {@link FormWords} words it. */
    DELIVERY(true),

    /** For a deliverable that is there: the day since which it is. */
    DELIVERED_ON(true),

    /** Whether the indicator does not apply: yes or no, as {@link FormWords} words it. */
    NOT_APPLICABLE(true),

    /** A remark, a text. */
    NOTE(true),

    /** What shows that it is so, a text. */
    EVIDENCE(true),

    /** Why the result is partial or missed, or why there is no figure, a text. */
    REASON(true),

    /** What is done about it, a text. */
    CORRECTIVE_MEASURE(true),

    /** The {@linkplain org.snitp.io.Fingerprint#ofQuestion fingerprint} of what the indicator asks. */
    QUESTION;

    /** The columns for figures, of which each row needs some. */
    static final Set<FormColumn> FIGURES = EnumSet.range(VALUE, DELIVERED_ON);

    /** The columns that make sense in any row. */
    static final Set<FormColumn> ALWAYS = EnumSet.range(NOT_APPLICABLE, CORRECTIVE_MEASURE);

    private final boolean editable;

    FormColumn() {
        this(false);
    }

    FormColumn(boolean editable) {
        this.editable = editable;
    }

    /** Returns whether those who fill in the form write in this column; the others are its context. */
    public boolean isEditable() {
        return editable;
    }

    /**
     * Returns the head of the column.
     *
     * @param locale the language; English if there are no texts in it
     */
    public String toString(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return FormWords.texts(locale).text("column." + name());
    }

    /**
     * Returns the column with a head.
     *
     * @param head the head in either language; letter case, diacritics and white space do not count
     */
    public static Optional<FormColumn> ofHead(String head) {
        Objects.requireNonNull(head, "head");
        return Arrays.stream(values())
                .filter(column -> FormWords.isText("column." + column.name(), head))
                .findFirst();
    }
}
