package org.snitp.measurements.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.snitp.io.format.TextFormat;
import org.snitp.io.internal.output.Harmless;

/**
 * Writes tables as CSV (RFC 4180 with LF): a header line, then one line for each row, with every text
 * {@linkplain SafeText guarded}.
 *
 * <p>In texts, terminal control characters and characters that change the text direction are replaced by U+FFFD, and lines
 * end with LF. Numbers are written plainly, with the chosen decimal mark and without thousands separators.
 */
public final class CsvTable implements TextFormat<Table> {

    private final char separator;
    private final char decimalMark;

    private CsvTable(char separator, char decimalMark) {
        this.separator = separator;
        this.decimalMark = decimalMark;
    }

    /** CSV for programs: cells separated by commas, decimal point. */
    public static CsvTable forPrograms() {
        return new CsvTable(',', '.');
    }

    /** CSV for Romanian spreadsheets: cells separated by semicolons, decimal comma. */
    public static CsvTable forRomanianSpreadsheets() {
        return new CsvTable(';', ',');
    }

    /** Returns a table as CSV. */
    @Override
    public String render(Table table) {
        Objects.requireNonNull(table, "table");
        List<Cell> head = table.header().stream().map(Cell::of).toList();
        return render(Stream.concat(Stream.of(head), table.rows().stream()));
    }

    /** Returns rows as CSV, without a head line; the shorter ones get empty cells, up to the length of the longest. */
    public String renderRows(List<List<Cell>> rows) {
        Objects.requireNonNull(rows, "rows");
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        return render(rows.stream().map(row -> padded(row, columns)));
    }

    private static List<Cell> padded(List<Cell> row, int columns) {
        return Stream.concat(row.stream(), Stream.generate(() -> Cell.EMPTY).limit(columns - row.size()))
                .toList();
    }

    private String render(Stream<List<Cell>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.LF)
                .build(text)) {
            rows.forEach(row -> csv.writeRecord(row.stream().map(this::written).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail", e);
        }
        return text.toString();
    }

    private String written(Cell cell) {
        if (cell instanceof Cell.Decimal decimal) {
            return decimal.number().toPlainString().replace('.', decimalMark);
        }
        return SafeText.guard(Harmless.lines(((Cell.Text) cell).text()));
    }
}
