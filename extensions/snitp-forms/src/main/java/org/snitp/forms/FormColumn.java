package org.snitp.forms;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** A column of a reporting form. {@link FormTable} has the order of the columns. */
public enum FormColumn {
    /** The id of the indicator. */
    INDICATOR,

    /** The name of the indicator, or the title of the action or milestone. */
    NAME,

    /** The code and the title of the action; empty for an indicator of an objective. In a table about actions the code alone. */
    ACTION,

    /** The period under which the figure is stored, such as {@code 2025-S1}. */
    PERIOD,

    /** The last day on which the report is on time; empty if unknown. */
    DUE,

    /** The breakdown of the figure, in the format of {@link Breakdown}. */
    BREAKDOWN,

    /** The unit of the value. */
    UNIT,

    /** What the value measures, the target, the last value, and what to fill in. */
    ASKED,

    /** The value, a number. */
    VALUE(true),

    /** The numerator, a number. */
    NUMERATOR(true),

    /** The denominator, a number. */
    DENOMINATOR(true),

    /** For a mean: the number of observations. */
    WEIGHT(true),

    /** For a deliverable: its progress, in the words of {@link FormWords}. */
    DELIVERY(true),

    /** For a finished deliverable: the day of the delivery. */
    DELIVERED_ON(true),

    /** Whether the indicator does not apply: yes or no, in the words of {@link FormWords}. */
    NOT_APPLICABLE(true),

    /** A remark, a text. */
    NOTE(true),

    /** Documents that prove the figure, a text. */
    EVIDENCE(true),

    /** The reason for a partial or missed result, or for a missing figure, a text. */
    REASON(true),

    /** The corrective measure, a text. */
    CORRECTIVE_MEASURE(true),

    /** The {@linkplain org.snitp.io.Fingerprint#ofQuestion fingerprint} of what the row asks. */
    QUESTION,

    /** How certain a figure is, in the words of {@link FormWords}; only in forms that ask for it. */
    OBSERVATION_STATUS(true),

    /** The id of a milestone; empty in the row of an action. */
    MILESTONE,

    /** The status of an action, in the words of {@link FormWords}. */
    STATE(true),

    /** The day from which the status holds. */
    SINCE(true),

    /** The day on which work began. */
    STARTED(true),

    /** The day on which work was completed. */
    COMPLETED(true),

    /** The share of the work that is done, in percent. */
    PERCENT(true),

    /** The day on which a milestone was met. */
    MET_ON(true),

    /** Where money comes from. */
    SOURCE,

    /** The currency of sums. */
    CURRENCY,

    /** The planned sum. */
    PLANNED,

    /** The sum that was committed in the period. */
    COMMITTED(true),

    /** The sum that was spent in the period. */
    SPENT(true);

    /** The columns for figures; each row needs some of them. */
    static final Set<FormColumn> FIGURES = EnumSet.range(VALUE, DELIVERED_ON);

    /** The columns that apply to any row. */
    static final Set<FormColumn> ALWAYS = EnumSet.range(NOT_APPLICABLE, CORRECTIVE_MEASURE);

    private final boolean editable;

    FormColumn() {
        this(false);
    }

    FormColumn(boolean editable) {
        this.editable = editable;
    }

    /** Returns whether this column is to be filled in; the others are context. */
    public boolean isEditable() {
        return editable;
    }

    /**
     * Returns the header of the column.
     *
     * @param locale the language; English if there are no texts in it
     */
    public String toString(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return FormWords.texts(locale).text("column." + name());
    }

    /**
     * Returns the column with a header.
     *
     * @param head the header in either language; letter case, diacritics and white space are ignored
     */
    public static Optional<FormColumn> ofHead(String head) {
        Objects.requireNonNull(head, "head");
        return Arrays.stream(values())
                .filter(column -> FormWords.isText("column." + column.name(), head))
                .findFirst();
    }
}
