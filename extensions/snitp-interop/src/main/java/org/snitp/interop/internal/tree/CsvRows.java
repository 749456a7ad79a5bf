package org.snitp.interop.internal.tree;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snitp.interop.exchange.ForeignFile;
import org.snitp.interop.exchange.ForeignPlace;
import org.snitp.interop.exchange.UnreadableForeignException;
import org.snitp.interop.exchange.UnreadableForeignException.Reason;
import org.snitp.io.options.Limits;
import org.snitp.measurements.table.SafeText;

/**
 * The rows of a CSV file, with its heads.
 *
 * @param heads the heads
 * @param rows the rows below them; blank ones are passed over
 */
public record CsvRows(List<String> heads, List<Row> rows) {

    /** A row that knows its place. */
    public static final class Row {
        private final String file;
        private final int line;
        private final List<String> heads;
        private final List<String> cells;

        Row(String file, int line, List<String> heads, List<String> cells) {
            this.file = file;
            this.line = line;
            this.heads = heads;
            this.cells = cells;
        }

        /** Returns a cell by the position of its column; empty if the row is shorter. */
        public String cell(int column) {
            return column < 0 || column >= cells.size()
                    ? ""
                    : SafeText.unguard(cells.get(column).strip());
        }

        /** Returns a cell by the head of its column; absent if there is no such column, or the cell is blank. */
        public Optional<String> cell(String head) {
            return Optional.of(cell(heads.indexOf(head))).filter(text -> !text.isEmpty());
        }

        /** Returns the place of the cell below a head. */
        public ForeignPlace place(String head) {
            return new ForeignPlace(file, line, 0, head);
        }

        /** Returns the place of the row. */
        public ForeignPlace place() {
            return new ForeignPlace(file, line, 0, "");
        }
    }

    /** Copies the lists. */
    public CsvRows {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /**
     * Reads a file.
     *
     * @param separator what separates cells
     * @throws UnreadableForeignException if it is not well-formed, or exceeds a limit
     */
    public static CsvRows read(ForeignFile file, char separator) throws UnreadableForeignException {
        List<String> heads = List.of();
        List<Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .commentStrategy(CommentStrategy.NONE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(JsonTrees.text(file))) {
            boolean first = true;
            for (CsvRecord record : csv) {
                if (first) {
                    heads = record.getFields().stream().map(String::strip).toList();
                    first = false;
                } else if (record.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.add(new Row(file.name(), (int) record.getStartingLineNumber(), heads, record.getFields()));
                }
                if (rows.size() > Limits.DEFAULT.values()) {
                    throw new UnreadableForeignException(
                            Reason.LIMIT, ForeignPlace.of(file.name()), "rows: " + Limits.DEFAULT.values());
                }
            }
        } catch (CsvParseException e) {
            throw new UnreadableForeignException(Reason.DAMAGED, ForeignPlace.of(file.name()), "CSV");
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail", e);
        }
        return new CsvRows(heads, rows);
    }
}
