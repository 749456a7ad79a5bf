package org.snitp.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.snitp.io.format.TextFormat;
import org.snitp.measurements.table.Cell;
import org.snitp.measurements.table.CsvTable;
import org.snitp.model.text.Language;

/**
 * Writes forms as CSV that a spreadsheet opens directly: UTF-8 with a byte order mark and LF. In Romanian, cells are
 * separated by semicolons and numbers have a decimal comma; in English, commas and a decimal point are used. The
 * {@linkplain FormTable tables} of a form stand below each other, with an empty row between them.
 */
public final class FormCsv implements TextFormat<ReportingForm> {

    /** Without it, a spreadsheet misreads the letters ș and ț. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Locale locale;

    private FormCsv(Locale locale) {
        this.locale = locale;
    }

    /**
     * Returns the format in a language.
     *
     * @param locale the language; English if there are no texts in it
     */
    public static FormCsv in(Locale locale) {
        return new FormCsv(Objects.requireNonNull(locale, "locale"));
    }

    /**
     * Returns a form as CSV.
     *
     * @return the text, which begins with a byte order mark; it is meant to be written in UTF-8
     */
    @Override
    public String render(ReportingForm form) {
        Objects.requireNonNull(form, "form");
        List<List<String>> texts = new ArrayList<>(new FormGrid(form, locale).rows());
        form.tables().stream().filter(table -> table != FormTable.FIGURES).forEach(table -> {
            texts.add(List.of());
            texts.addAll(new ActionGrid(form, table, locale).rows());
        });
        List<List<Cell>> rows =
                texts.stream().map(row -> row.stream().map(Cell::of).toList()).toList();
        CsvTable csv = Language.of(locale) == Language.RO ? CsvTable.forRomanianSpreadsheets() : CsvTable.forPrograms();
        return BYTE_ORDER_MARK + csv.renderRows(rows);
    }
}
