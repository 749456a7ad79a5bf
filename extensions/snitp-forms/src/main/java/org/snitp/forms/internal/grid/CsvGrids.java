package org.snitp.forms.internal.grid;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.internal.source.Encodings;
import org.snitp.io.internal.source.SourceException;
import org.snitp.io.options.Limits;
import org.snitp.measurements.table.SafeText;

/**
 * Reads CSV in UTF-8, or in UTF-16 as Excel saves "Unicode text", with cells separated by commas, semicolons or tabs.
 *
 * <p>The separator is not guessed from the text: it is the one that gives the most known column headers in one row. The
 * text is scanned with each of them before any row is kept.
 */
final class CsvGrids {

    private static final char[] SEPARATORS = {';', ',', '\t'};

    private final String text;
    private final Limits limits;

    private CsvGrids(String text, Limits limits) {
        this.text = text;
        this.limits = limits;
    }

    /**
     * The result of a scan with one separator.
     *
     * @param separator the separator
     * @param knownHeads the number of known headers in one row
     * @param problem where and how the text violates CSV or exceeds a limit
     */
    private record Reading(char separator, int knownHeads, Optional<SpreadsheetFormatException> problem) {}

    static Grid read(String name, byte[] file, Limits limits, ToIntFunction<List<String>> knownHeads)
            throws SpreadsheetFormatException {
        CsvGrids grids = new CsvGrids(decode(name, file), limits);
        Reading best = grids.best(knownHeads);
        if (best.problem().isPresent()) {
            throw best.problem().get();
        }
        return new Grid(Optional.empty(), grids.rows(best.separator()), List.of());
    }

    private static String decode(String name, byte[] file) throws SpreadsheetFormatException {
        try {
            return Encodings.decode(name, file).text();
        } catch (SourceException e) {
            if (e.code() == DiagnosticCode.ENCODING) {
                throw SpreadsheetFormatException.of(Map.of(
                        "variant",
                        "encoding",
                        "line",
                        Integer.toString(e.location().line())));
            }
            if (e.code() == DiagnosticCode.BINARY) {
                throw SpreadsheetFormatException.of(Map.of("variant", "binary"));
            }
            throw new SpreadsheetFormatException(e.code(), e.arguments());
        }
    }

    /** Returns the first reading with the most known headers; if none has any, the first with a problem. */
    private Reading best(ToIntFunction<List<String>> knownHeads) {
        List<Reading> readings = new ArrayList<>();
        for (char separator : SEPARATORS) {
            readings.add(reading(separator, knownHeads));
        }
        Reading best = readings.get(0);
        for (Reading reading : readings) {
            boolean better = reading.knownHeads() > best.knownHeads()
                    || (best.knownHeads() == 0 && best.problem().isEmpty());
            best = better ? reading : best;
        }
        return best;
    }

    private Reading reading(char separator, ToIntFunction<List<String>> knownHeads) {
        int[] most = {0};
        Optional<SpreadsheetFormatException> problem =
                read(separator, row -> most[0] = Math.max(most[0], knownHeads.applyAsInt(row.texts())));
        return new Reading(separator, most[0], problem);
    }

    /** Passes on the non-empty rows of the text, and returns why it could not be read to the end. */
    private Optional<SpreadsheetFormatException> read(char separator, Consumer<CsvCells> consumer) {
        long values = 0;
        int rows = 0;
        CsvCells current = new CsvCells(limits.textLength());
        try (CsvReader<CsvCells> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(current, text)) {
            for (CsvCells row : csv) {
                Optional<SpreadsheetFormatException> problem = problem(row);
                if (problem.isPresent()) {
                    return problem;
                }
                long filled = count(row.texts());
                values += filled;
                if (values > limits.values()) {
                    return Optional.of(SpreadsheetFormatException.beyond("values", limits.values()));
                }
                if (filled > 0) {
                    rows++;
                    consumer.accept(row);
                }
                if (rows > limits.rows()) {
                    return Optional.of(SpreadsheetFormatException.beyond("rows", limits.rows()));
                }
            }
        } catch (CsvParseException e) {
            return Optional.of(
                    SpreadsheetFormatException.of(Map.of("variant", "quotes", "line", Long.toString(current.line()))));
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail", e);
        }
        return Optional.empty();
    }

    private Optional<SpreadsheetFormatException> problem(CsvCells row) {
        if (row.number() > CellRange.MAX_ROWS) {
            return Optional.of(SpreadsheetFormatException.beyond("lines", CellRange.MAX_ROWS));
        }
        if (row.isTooWide()) {
            return Optional.of(SpreadsheetFormatException.beyond("columns", CellRange.MAX_COLUMNS));
        }
        return row.isTooLong()
                ? Optional.of(SpreadsheetFormatException.beyond("text", limits.textLength()))
                : Optional.empty();
    }

    private static long count(List<String> texts) {
        long filled = 0;
        for (String text : texts) {
            filled += text.isEmpty() ? 0 : 1;
        }
        return filled;
    }

    private List<GridRow> rows(char separator) {
        List<GridRow> rows = new ArrayList<>();
        read(separator, row -> {
            NavigableMap<Integer, GridCell> cells = cells(row.texts());
            if (!cells.isEmpty()) {
                rows.add(new GridRow(row.number(), (int) row.line(), cells));
            }
        });
        return rows;
    }

    private static NavigableMap<Integer, GridCell> cells(List<String> texts) {
        TreeMap<Integer, GridCell> cells = new TreeMap<>();
        for (int i = 0; i < texts.size(); i++) {
            String text = LineFeeds.only(SafeText.unguard(texts.get(i)));
            if (!text.isEmpty()) {
                cells.put(i + 1, GridCell.of(new GridCell.Text(text)));
            }
        }
        return cells;
    }
}
