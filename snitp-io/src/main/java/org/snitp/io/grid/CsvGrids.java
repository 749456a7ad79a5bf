package org.snitp.io.grid;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
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

    /** What a separator makes of a text, up to where it breaks the rules of CSV. */
    private record Reading(List<CsvRecord> records, Optional<NotAGrid> problem) {

        int knownHeads(ToIntFunction<List<String>> knownHeads) {
            return records.stream()
                    .mapToInt(row -> knownHeads.applyAsInt(row.getFields()))
                    .max()
                    .orElse(0);
        }
    }

    static Grid read(String name, byte[] file, Limits limits, ToIntFunction<List<String>> knownHeads) throws NotAGrid {
        String text = decode(name, file);
        Reading best = new Reading(List.of(), Optional.empty());
        for (char separator : SEPARATORS) {
            Reading reading = read(text, separator, limits);
            if (reading.knownHeads(knownHeads) > best.knownHeads(knownHeads)) {
                best = reading;
            }
        }
        if (best.problem().isPresent()) {
            throw best.problem().get();
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

    private static Reading read(String text, char separator, Limits limits) {
        List<CsvRecord> records = new ArrayList<>();
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
                values += row.getFieldCount();
                if (values > limits.values()) {
                    return new Reading(records, Optional.of(tooMany("values", limits.values())));
                }
                if (row.getFields().stream().anyMatch(field -> field.length() > limits.textLength())) {
                    return new Reading(records, Optional.of(tooMany("text", limits.textLength())));
                }
                records.add(row);
            }
        } catch (CsvParseException e) {
            return new Reading(
                    records,
                    Optional.of(NotAGrid.of(Map.of("variant", "quotes", "line", Long.toString(lastLine(records))))));
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail", e);
        }
        return new Reading(records, Optional.empty());
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
