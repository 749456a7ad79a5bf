package org.snitp.forms;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** A table of a reporting form: a sheet of a workbook, or a part of a CSV file. */
public enum FormTable {
    /** The figures of indicators. Every form has it. */
    FIGURES(
            "form",
            FormColumn.INDICATOR,
            FormColumn.NAME,
            FormColumn.ACTION,
            FormColumn.PERIOD,
            FormColumn.DUE,
            FormColumn.BREAKDOWN,
            FormColumn.UNIT,
            FormColumn.ASKED,
            FormColumn.VALUE,
            FormColumn.NUMERATOR,
            FormColumn.DENOMINATOR,
            FormColumn.WEIGHT,
            FormColumn.DELIVERY,
            FormColumn.DELIVERED_ON,
            FormColumn.OBSERVATION_STATUS,
            FormColumn.NOT_APPLICABLE,
            FormColumn.NOTE,
            FormColumn.EVIDENCE,
            FormColumn.REASON,
            FormColumn.CORRECTIVE_MEASURE,
            FormColumn.QUESTION),

    /** The status of actions, and the milestones that were met. */
    STATUSES(
            "statuses",
            FormColumn.ACTION,
            FormColumn.MILESTONE,
            FormColumn.NAME,
            FormColumn.PERIOD,
            FormColumn.ASKED,
            FormColumn.STATE,
            FormColumn.SINCE,
            FormColumn.STARTED,
            FormColumn.COMPLETED,
            FormColumn.PERCENT,
            FormColumn.MET_ON,
            FormColumn.REASON,
            FormColumn.EVIDENCE,
            FormColumn.NOTE,
            FormColumn.QUESTION),

    /** The money of actions that was committed and spent. */
    EXPENDITURES(
            "expenditures",
            FormColumn.ACTION,
            FormColumn.NAME,
            FormColumn.PERIOD,
            FormColumn.SOURCE,
            FormColumn.CURRENCY,
            FormColumn.PLANNED,
            FormColumn.COMMITTED,
            FormColumn.SPENT,
            FormColumn.NOTE,
            FormColumn.QUESTION);

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // The list is unmodifiable.
    private final List<FormColumn> columns;

    FormTable(String key, FormColumn... columns) {
        this.key = key;
        this.columns = List.of(columns);
    }

    /** Returns all columns that the table can have, in their order. */
    public List<FormColumn> columns() {
        return columns;
    }

    /**
     * Returns the columns of the table, in their order.
     *
     * @param observationStatus whether the observation status of figures is asked for
     */
    public List<FormColumn> columns(boolean observationStatus) {
        return observationStatus
                ? columns
                : columns.stream()
                        .filter(column -> column != FormColumn.OBSERVATION_STATUS)
                        .toList();
    }

    /**
     * Returns the name of the sheet with the table.
     *
     * @param locale the language; English if there are no texts in it
     */
    public String sheet(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return FormWords.texts(locale).text("sheet." + key);
    }

    /**
     * Returns the title of the table.
     *
     * @param locale the language; English if there are no texts in it
     */
    public String title(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return FormWords.texts(locale).text(titleKey());
    }

    private String titleKey() {
        return this == FIGURES ? "title" : "title." + key;
    }

    /**
     * Returns the table with a title.
     *
     * @param title the title in either language; letter case, diacritics and white space are ignored
     */
    public static Optional<FormTable> ofTitle(String title) {
        Objects.requireNonNull(title, "title");
        return Arrays.stream(values())
                .filter(table -> FormWords.isText(table.titleKey(), title))
                .findFirst();
    }
}
