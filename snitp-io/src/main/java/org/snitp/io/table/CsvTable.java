package org.snitp.io.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Writes tables as CSV (RFC 4180 with LF): a head line, then one line a row, every text {@linkplain SafeText guarded}.
 *
 * <p>Numbers are written plainly, with the decimal mark that was asked for and without marks between thousands.
 */
public final class CsvTable {

    private final char separator;
    private final char decimalMark;

    private CsvTable(char separator, char decimalMark) {
        this.separator = separator;
        this.decimalMark = decimalMark;
    }

    /** CSV for programs: comma between cells, decimal point. */
    public static CsvTable forPrograms() {
        return new CsvTable(',', '.');
    }

    /** CSV as a Romanian spreadsheet opens it: semicolon between cells, decimal comma. */
    public static CsvTable forRomanianSpreadsheets() {
        return new CsvTable(';', ',');
    }

    /** Returns a table as CSV. */
    public String write(Table table) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.LF)
                .build(text)) {
            csv.writeRecord(table.header().stream().map(SafeText::guard).toList());
            for (List<Cell> row : table.rows()) {
                csv.writeRecord(row.stream().map(this::written).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail", e);
        }
        return text.toString();
    }

    private String written(Cell cell) {
        if (cell instanceof Cell.Decimal decimal) {
            return decimal.number().toPlainString().replace('.', decimalMark);
        }
        return SafeText.guard(((Cell.Text) cell).text());
    }
}
