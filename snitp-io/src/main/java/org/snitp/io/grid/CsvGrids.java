package org.snitp.io.grid;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.snitp.io.Limits;
import org.snitp.io.source.Encodings;
import org.snitp.io.source.SourceException;
import org.snitp.io.table.SafeText;

/**
 * Reads CSV in UTF-8, or in UTF-16 as Excel saves "Unicode text", with a comma, a semicolon or a tab between cells.
 *
 * <p>What stands between cells is not guessed from the text: it is what makes the most known heads of columns in one row.
 */
final class CsvGrids {

    private static final char[] SEPARATORS = {';', ',', '\t'};

    private CsvGrids() {}

    /**
     * What a separator makes of a text.
     *
     * @param records the rows, up to where they break the rules of CSV
     * @param knownHeads how many known heads stand in one row
     * @param problem where and how it breaks the rules
     */
    private record Reading(List<CsvRecord> records, int knownHeads, Optional<NotAGrid> problem) {}

    static Grid read(String name, byte[] file, Limits limits, ToIntFunction<List<String>> knownHeads) throws NotAGrid {
        String text = decode(name, file);
        List<Reading> readings = new ArrayList<>();
        for (char separator : SEPARATORS) {
            readings.add(read(text, separator, limits, knownHeads));
        }
        Reading best = Collections.max(readings, Comparator.comparing(Reading::knownHeads));
        Optional<NotAGrid> problem = best.knownHeads() > 0
                ? best.problem()
                : readings.stream()
                        .flatMap(reading -> reading.problem().stream())
                        .findFirst();
        if (problem.isPresent()) {
            throw problem.get();
        }
        return new Grid(Optional.empty(), rows(best.records()), List.of());
    }

    private static String decode(String name, byte[] file) throws NotAGrid {
        try {
            return Encodings.decode(name, file).text();
        } catch (SourceException e) {
            switch (e.code()) {
                case ENCODING ->
                    throw NotAGrid.of(Map.of(
                            "variant",
                            "encoding",
                            "line",
                            Integer.toString(e.place().line())));
                case BINARY -> throw NotAGrid.of(Map.of("variant", "binary"));
                default -> throw new NotAGrid(e.code(), e.arguments());
            }
        }
    }

    private static Reading read(String text, char separator, Limits limits, ToIntFunction<List<String>> knownHeads) {
        List<CsvRecord> records = new ArrayList<>();
        Optional<NotAGrid> problem = read(text, separator, limits, records);
        int heads = records.stream()
                .mapToInt(row -> knownHeads.applyAsInt(row.getFields()))
                .max()
                .orElse(0);
        return new Reading(records, heads, problem);
    }

    /** Adds the rows of a text to a list, and returns why it could not go on to the end. */
    private static Optional<NotAGrid> read(String text, char separator, Limits limits, List<CsvRecord> records) {
        long values = 0;
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            for (CsvRecord row : csv) {
                values += row.getFields().stream()
                        .filter(field -> !field.isEmpty())
                        .count();
                if (values > limits.values()) {
                    return Optional.of(tooMany("values", limits.values()));
                }
                if (row.getFields().stream().anyMatch(field -> field.length() > limits.textLength())) {
                    return Optional.of(tooMany("text", limits.textLength()));
                }
                records.add(row);
            }
        } catch (CsvParseException e) {
            return Optional.of(NotAGrid.of(Map.of("variant", "quotes", "line", Long.toString(lastLine(records)))));
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail", e);
        }
        return Optional.empty();
    }

    private static NotAGrid tooMany(String what, long limit) {
        return NotAGrid.beyond(Map.of("variant", what), limit);
    }

    private static long lastLine(List<CsvRecord> records) {
        if (records.isEmpty()) {
            return 1;
        }
        CsvRecord last = records.get(records.size() - 1);
        long breaks = last.getFields().stream()
                .flatMapToInt(String::chars)
                .filter(c -> c == '\n')
                .count();
        return last.getStartingLineNumber() + breaks + 1;
    }

    private static List<GridRow> rows(List<CsvRecord> records) {
        List<GridRow> rows = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            TreeMap<Integer, GridCell> cells = new TreeMap<>();
            List<String> fields = records.get(i).getFields();
            for (int j = 0; j < fields.size(); j++) {
                String text = Texts.withLineFeeds(SafeText.unguard(fields.get(j)));
                if (!text.isEmpty()) {
                    cells.put(j + 1, GridCell.of(new GridCell.Text(text)));
                }
            }
            if (!cells.isEmpty()) {
                rows.add(new GridRow(i + 1, (int) records.get(i).getStartingLineNumber(), cells));
            }
        }
        return rows;
    }
}
