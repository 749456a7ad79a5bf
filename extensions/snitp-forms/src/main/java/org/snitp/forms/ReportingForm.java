package org.snitp.forms;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.model.Bundle;

/**
 * A blank form: all that an institution is to report under a plan for a period.
 *
 * <pre>{@code
 * FormRequest request = FormRequest.of("pna-2024-2026", "ANITP", Period.year(2025));
 * ReportingForm form = ReportingForm.of(bundle, ReportingCalendar.of(bundle), request);
 * String csv = FormCsv.in(Locale.forLanguageTag("ro")).render(form);
 * }</pre>
 *
 * <p>It asks for the indicators of the plan and of the objectives of its strategy. Its rows:
 *
 * <ul>
 *   <li>For each report that the calendar has of the institution under a period that lies in the one asked for, in the order
 *       of the plan and of time.
 *   <li>At the end, for each indicator that is reported at no fixed time (on demand, all the time, or nobody says when) and
 *       on which there is work in that period: the period asked for, without a due day.
 *   <li>For each, the total first, then the categories by which the indicator is broken down. A dimension whose categories
 *       the plan does not list has no rows.
 * </ul>
 *
 * @param identity what the form is about
 * @param rows the figures that it asks for; none if there is nothing to report
 */
public record ReportingForm(FormIdentity identity, List<FormRow> rows) {

    /**
     * How many rows a form has at most; the combinations of some dimensions are more than anybody could fill in, and more than
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
     * Returns the form for a request; {@link ReportingForms} makes many of them.
     *
     * @param bundle the plan with its strategy and the institutions
     * @param calendar the calendar of the bundle, which says what is due
     * @param request which form is wanted
     * @throws IllegalArgumentException if the bundle has no such plan or institution, or the plan has a text that is half of a character, so
     *     that it has no fingerprint
     * @throws FormTooLongException if the form would have more than {@link #MAX_ROWS} rows
     */
    public static ReportingForm of(Bundle bundle, ReportingCalendar calendar, FormRequest request) {
        return ReportingForms.of(bundle, calendar).form(request);
    }

    /** Returns the columns in which something can be filled in, in at least one row. */
    public Set<FormColumn> editable() {
        EnumSet<FormColumn> columns = EnumSet.noneOf(FormColumn.class);
        rows.forEach(row -> columns.addAll(row.editable()));
        return columns;
    }
}
