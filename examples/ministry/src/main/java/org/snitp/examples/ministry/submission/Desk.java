package org.snitp.examples.ministry.submission;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snitp.forms.FormColumn;
import org.snitp.forms.ReportingForm;
import org.snitp.forms.intake.RowOutcome;
import org.snitp.store.ReportingPeriod;
import org.snitp.store.Submission;
import org.snitp.store.SubmissionKey;
import org.springframework.util.function.SingletonSupplier;

/**
 * What lies on the desk of an institution for a period.
 *
 * @param submission what was sent last, if something was
 * @param draft what is filled in
 * @param form the blank form
 * @param sheet the same as a table of texts
 * @param numbers the language in whose notation numbers are written
 * @param known what was reported before
 * @param statuses the version of the reports on actions that was sent last; 0 if there is none
 * @param check what the library says to what is filled in, which is found out once, when it is asked for
 */
record Desk(
        SubmissionKey key,
        ReportingPeriod period,
        Optional<Submission> submission,
        Draft draft,
        ReportingForm form,
        FormSheet sheet,
        Locale numbers,
        Known known,
        int statuses,
        SingletonSupplier<Checked> check) {

    /** The questions about one action, or about the objectives: what is on one page. */
    record Section(int number, String title, List<FormSheet.Row> rows) {

        private static Section of(int number, List<FormSheet.Row> rows) {
            FormSheet.Row first = rows.get(0);
            String title = first.figure().isPresent()
                    ? first.text(FormColumn.ACTION)
                    : first.action() + " " + first.text(FormColumn.NAME);
            return new Section(number, title, rows);
        }
    }

    /** Returns what the library says to what is filled in. */
    public Checked checked() {
        return check.obtain();
    }

    /** Returns whether the answers can be changed. */
    public boolean isEditable() {
        return Reporting.isEditable(period.state(), submission.map(Submission::state));
    }

    /** Refuses a change that the page did not offer. */
    void requireEditable() {
        if (!isEditable()) {
            throw new NotEditableException(key.toString());
        }
    }

    /**
     * Returns the answers among some that the form asks for, stripped of white space; anything else is left out.
     *
     * @param typed the contents of rows, by their keys
     */
    Map<String, Map<FormColumn, String>> answersTo(Map<String, Map<FormColumn, String>> typed) {
        Map<String, Map<FormColumn, String>> answers = new LinkedHashMap<>();
        for (FormSheet.Row row : sheet.rows()) {
            Map<FormColumn, String> contents = typed.get(row.key());
            if (contents != null) {
                Map<FormColumn, String> cells = new EnumMap<>(FormColumn.class);
                row.editable().stream()
                        .filter(column -> !contents.getOrDefault(column, "").isBlank())
                        .forEach(column -> cells.put(
                                column,
                                contents.getOrDefault(column, "")
                                        .replace("\0", "")
                                        .strip()));
                answers.put(row.key(), cells);
            }
        }
        return answers;
    }

    /** Returns the pages of the form, by action. */
    public List<Section> sections() {
        Map<String, List<FormSheet.Row>> groups = new LinkedHashMap<>();
        for (FormSheet.Row row : sheet.rows()) {
            groups.computeIfAbsent(row.action(), unused -> new ArrayList<>()).add(row);
        }
        List<Section> sections = new ArrayList<>();
        groups.values().forEach(rows -> sections.add(Section.of(sections.size() + 1, rows)));
        return sections;
    }

    /** Returns how many questions of a page have an outcome. */
    public long count(Section section, RowOutcome outcome) {
        return section.rows().stream()
                .filter(row -> checked().row(row.key()).outcome() == outcome)
                .count();
    }

    /** Returns how many questions of a page are answered in a way that can be taken. */
    public long answered(Section section) {
        return section.rows().size() - count(section, RowOutcome.EMPTY) - count(section, RowOutcome.REJECTED);
    }
}
