package org.snitp.forms;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.snitp.io.internal.output.AtomicFile;
import org.snitp.measurements.table.Cell;
import org.snitp.measurements.table.CsvTable;
import org.snitp.model.text.Language;

/**
 * Writes forms as CSV that a spreadsheet opens by a double click: UTF-8 with a byte order mark and LF; in Romanian with
 * semicolons between cells, for numbers with a decimal comma, in English with commas, for numbers with a decimal point.
 */
public final class FormCsv {

    /** Without it a spreadsheet takes the letters ș and ț for others. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private FormCsv() {}

    /**
     * Returns a form as CSV.
     *
     * @param locale the language; English if there are no texts in it
     * @return the text, which begins with a byte order mark; it is meant to be written in UTF-8
     */
    public static String write(ReportingForm form, Locale locale) {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(locale, "locale");
        List<List<Cell>> rows = new FormGrid(form, locale)
                .rows().stream().map(row -> row.stream().map(Cell::of).toList()).toList();
        CsvTable csv = Language.of(locale) == Language.RO ? CsvTable.forRomanianSpreadsheets() : CsvTable.forPrograms();
        return BYTE_ORDER_MARK + csv.writeRows(rows);
    }

    /**
     * Writes a form to a file as CSV. The file appears whole or not at all.
     *
     * @param locale the language; English if there are no texts in it
     * @throws UncheckedIOException if it cannot be written; a file that was there before is then unchanged
     */
    public static void write(ReportingForm form, Locale locale, Path file) {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(file, "file");
        AtomicFile.writeText(file, write(form, locale));
    }
}
