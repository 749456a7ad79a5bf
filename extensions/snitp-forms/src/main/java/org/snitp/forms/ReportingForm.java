package org.snitp.forms;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.model.Bundle;

/**
 * A blank form: everything that an institution must report under a plan for a period.
 *
 * <pre>{@code
 * FormRequest request = FormRequest.of("pna-2024-2026", "ANITP", Period.year(2025));
 * ReportingForm form = ReportingForm.of(bundle, ReportingCalendar.of(bundle), request);
 * String csv = FormCsv.in(Locale.forLanguageTag("ro")).render(form);
 * }</pre>
 *
 * <p>On request it also asks for the {@linkplain FormTable#STATUSES status} of the actions for which the institution is
 * responsible, and for their {@linkplain FormTable#EXPENDITURES money}. What is suspended or cancelled is not asked for.
 *
 * <p>It covers the indicators of the plan and of the objectives of its strategy. It has rows
 *
 * <ul>
 * <li>for each report of the institution in the calendar under a period within the requested one, ordered by plan and time;
 * <li>at the end, for each indicator without fixed reporting times (on demand, permanent, or not stated) with work in that
 * period: the requested period, without a due date;
 * <li>for each of these, the total first, then the categories of the breakdown. A dimension whose categories the plan does
 * not list has no rows.
 * </ul>
 *
 * @param identity the identity of the form
 * @param rows the requested figures; empty if there is nothing to report
 * @param statuses the actions and milestones whose status is requested; empty if none is
 * @param expenditures the money of actions that is requested; empty if none is
 * @param observationStatus whether the observation status of figures is requested
 * @param textLanguage the language in which names and titles of the plan are shown, if it is not that of the form
 */
public record ReportingForm(
        FormIdentity identity,
        List<FormRow> rows,
        List<StatusRow> statuses,
        List<ExpenditureRow> expenditures,
        boolean observationStatus,
        Optional<Locale> textLanguage) {

    /**
     * The maximum number of rows of a form. Combinations of several dimensions may exceed what people can fill in, and what
     * a spreadsheet can check.
     */
    public static final int MAX_ROWS = 20_000;

    /** Copies the lists. */
    public ReportingForm {
        Objects.requireNonNull(identity, "identity");
        Objects.requireNonNull(rows, "rows");
        Objects.requireNonNull(statuses, "statuses");
        Objects.requireNonNull(expenditures, "expenditures");
        Objects.requireNonNull(textLanguage, "textLanguage");
        rows = List.copyOf(rows);
        statuses = List.copyOf(statuses);
        expenditures = List.copyOf(expenditures);
    }

    /** A form that asks for figures alone. */
    public ReportingForm(FormIdentity identity, List<FormRow> rows) {
        this(identity, rows, List.of(), List.of(), false, Optional.empty());
    }

    /**
     * Returns the form for a request; use {@link ReportingForms} to create many.
     *
     * @param bundle the plan with its strategy and the institutions
     * @param calendar the calendar of the bundle, with the due reports
     * @param request the requested form
     * @throws IllegalArgumentException if the bundle has no such plan or institution, or if the plan has a text with an
     *     unpaired surrogate, so that it has no fingerprint
     * @throws FormTooLongException if the form would have more than {@link #MAX_ROWS} rows
     */
    public static ReportingForm of(Bundle bundle, ReportingCalendar calendar, FormRequest request) {
        return ReportingForms.of(bundle, calendar).form(request);
    }

    /**
     * Returns the same form that shows the names and titles of the plan in another language than its own words. Breakdowns and
     * sources of money stay in the language of the form, as they are read back.
     *
     * @param language the language; the official one of the plan where there is no translation
     */
    public ReportingForm withTextsIn(Locale language) {
        Objects.requireNonNull(language, "language");
        return new ReportingForm(identity, rows, statuses, expenditures, observationStatus, Optional.of(language));
    }

    /** Returns whether there is nothing to report. */
    public boolean isEmpty() {
        return rows.isEmpty() && statuses.isEmpty() && expenditures.isEmpty();
    }

    /** Returns the number of rows of a table. */
    public int count(FormTable table) {
        Objects.requireNonNull(table, "table");
        return switch (table) {
            case FIGURES -> rows.size();
            case STATUSES -> statuses.size();
            case EXPENDITURES -> expenditures.size();
        };
    }

    /** Returns the tables of the form, in their order: that of figures, and the others that have rows. */
    public List<FormTable> tables() {
        return Arrays.stream(FormTable.values())
                .filter(table -> table == FormTable.FIGURES || count(table) > 0)
                .toList();
    }

    /** Returns the table after another one, if there is one. */
    Optional<FormTable> after(FormTable table) {
        return tables().stream().filter(next -> next.compareTo(table) > 0).findFirst();
    }

    /** Returns the columns that can be filled in, in at least one row of figures. */
    public Set<FormColumn> editable() {
        EnumSet<FormColumn> columns = EnumSet.noneOf(FormColumn.class);
        rows.forEach(row -> columns.addAll(row.editable()));
        return columns;
    }
}
