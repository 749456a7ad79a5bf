package org.snitp.forms.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snitp.forms.FormColumn;
import org.snitp.forms.FormWords;
import org.snitp.forms.PreambleField;
import org.snitp.forms.internal.cell.NumberText;
import org.snitp.io.format.TextFormat;
import org.snitp.measurements.table.Cell;
import org.snitp.measurements.table.CsvTable;
import org.snitp.model.internal.message.Messages;
import org.snitp.model.text.Language;

/**
 * Writes the rejected rows as CSV, to be fixed and imported again: for each form its fields above the table, the column
 * headers, its rejected rows as they were filled in, and an additional column with the errors.
 *
 * <p>The format is that of forms: UTF-8 with a byte order mark, in Romanian with semicolons, in English with commas. No
 * text can become a formula.
 */
public final class RejectedForms implements TextFormat<ImportReport> {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Locale locale;

    private RejectedForms(Locale locale) {
        this.locale = locale;
    }

    /**
     * Returns the format in a language.
     *
     * @param locale the language; English if there are no texts in it
     */
    public static RejectedForms in(Locale locale) {
        return new RejectedForms(Objects.requireNonNull(locale, "locale"));
    }

    /**
     * Returns the rejected rows.
     *
     * @return the text, which begins with a byte order mark and is meant to be written in UTF-8; nothing but the mark if no
     *     row was rejected
     */
    @Override
    public String render(ImportReport report) {
        Objects.requireNonNull(report, "report");
        List<List<Cell>> rows = new ArrayList<>();
        report.forms().forEach(form -> add(form, rows));
        CsvTable csv = Language.of(locale) == Language.RO ? CsvTable.forRomanianSpreadsheets() : CsvTable.forPrograms();
        return BYTE_ORDER_MARK + csv.renderRows(rows);
    }

    /** Returns whether a text is the header of the column with the errors. */
    static boolean isProblemHead(String text) {
        String folded = FormWords.fold(text);
        return Stream.of(BilingualText.RO, BilingualText.EN)
                .anyMatch(language -> FormWords.fold(
                                Messages.in(RejectedForms.class, language).text("problem"))
                        .equals(folded));
    }

    private void add(CollectedForm form, List<List<Cell>> rows) {
        List<CollectedRow> rejected = form.rejected();
        if (rejected.isEmpty()) {
            return;
        }
        Locale numbers = form.numbers().orElse(locale);
        rows.add(List.of(Cell.of(form.table().title(locale))));
        for (PreambleField field : PreambleField.values()) {
            rows.add(
                    isAbsent(field, form)
                            ? List.of()
                            : List.of(Cell.of(field.toString(locale)), Cell.of(value(field, form))));
        }
        Stream<String> heads = form.columns().stream().map(column -> column.toString(locale));
        rows.add(Stream.concat(
                        heads,
                        Stream.of(Messages.in(RejectedForms.class, locale).text("problem")))
                .map(Cell::of)
                .toList());
        rejected.forEach(row -> rows.add(cells(form, row, numbers)));
        form.end()
                .ifPresent(end -> rows.add(
                        end.alone().cells(locale).stream().map(Cell::of).toList()));
        rows.add(List.of());
    }

    /** Returns whether a form lacks such a row: forms of version 0.1.0 have neither a contact nor a last row. */
    static boolean isAbsent(PreambleField field, CollectedForm form) {
        return field == PreambleField.CONTACT
                && !form.preamble().containsKey(field)
                && form.end().isEmpty();
    }

    /** Returns the value beside a label. */
    static String value(PreambleField field, CollectedForm form) {
        return field == PreambleField.NUMBERS
                ? form.numbers().map(FormWords::numbers).orElse("")
                : form.preamble().getOrDefault(field, "");
    }

    private List<Cell> cells(CollectedForm form, CollectedRow row, Locale numbers) {
        Map<FormColumn, String> contents = new EnumMap<>(FormColumn.class);
        row.cells().forEach(cell -> cell.column().ifPresent(column -> contents.put(column, written(cell, numbers))));
        Stream<String> texts = form.columns().stream().map(column -> contents.getOrDefault(column, ""));
        return Stream.concat(texts, Stream.of(problems(form, row)))
                .map(Cell::of)
                .toList();
    }

    /** A typed number is written in the notation of the form, so that it is read as the same number. */
    static String written(FormCell cell, Locale numbers) {
        String sign = cell.content().endsWith("%") ? " %" : "";
        return cell.number()
                .map(number -> NumberText.write(number, numbers) + sign)
                .orElse(cell.content());
    }

    private String problems(CollectedForm form, CollectedRow row) {
        return problems(form, row, locale);
    }

    /** Returns the errors of a row, each after the header of its column. */
    static String problems(CollectedForm form, CollectedRow row, Locale locale) {
        return Stream.concat(form.findings().stream(), row.findings().stream())
                .filter(CellFinding::isError)
                .map(finding ->
                        (finding.cell().head().isEmpty() ? "" : finding.cell().head() + ": ")
                                + finding.diagnostic().message(locale))
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
