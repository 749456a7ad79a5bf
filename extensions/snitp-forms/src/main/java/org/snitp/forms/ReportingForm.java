package org.snitp.forms;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
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
 */
public record ReportingForm(FormIdentity identity, List<FormRow> rows) {

    /**
     * The maximum number of rows of a form. Combinations of several dimensions may exceed what people can fill in, and what
     * a spreadsheet can check.
     */
    public static final int MAX_ROWS = 20_000;

    /** Copies the list. */
    public ReportingForm {
        Objects.requireNonNull(identity, "identity");
        Objects.requireNonNull(rows, "rows");
        rows = List.copyOf(rows);
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

    /** Returns the columns that can be filled in, in at least one row. */
    public Set<FormColumn> editable() {
        EnumSet<FormColumn> columns = EnumSet.noneOf(FormColumn.class);
        rows.forEach(row -> columns.addAll(row.editable()));
        return columns;
    }
}
