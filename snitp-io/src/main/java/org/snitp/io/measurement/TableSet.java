package org.snitp.io.measurement;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Place;

/** The rows of a table that are of one plan, as a measurement set in JSON that says the same, and where each value of it stands. */
public final class TableSet {

    private static final Pattern EARLIER =
            Pattern.compile("/measurements/([0-9]{1,9})/earlier/([0-9]{1,9})(/.*)?", Pattern.DOTALL);

    private final CsvHead head;
    private final TableWords words;
    private final String json;
    private final List<List<RowPlaces>> measurements;

    /**
     * Makes a set.
     *
     * @param measurements the rows of each measurement, those that were replaced before the one that counts
     */
    TableSet(CsvHead head, TableWords words, String json, List<List<RowPlaces>> measurements) {
        this.head = head;
        this.words = words;
        this.json = json;
        this.measurements = measurements;
    }

    /** The document. */
    public String json() {
        return json;
    }

    /**
     * Returns where a value of the document stands in the table.
     *
     * @param pointer the JSON Pointer of the value
     * @param missing the field that it lacks; empty if it lacks none
     */
    public Optional<Place> place(String pointer, String missing) {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(missing, "missing");
        RowPointer at = pointer(pointer);
        int column = head.columnOf(at, missing);
        return row(pointer).map(row -> column >= 0 ? row.cell(column) : row.row());
    }

    /** Returns the line of the table on which a value of the document stands. */
    public Optional<String> line(String pointer) {
        Objects.requireNonNull(pointer, "pointer");
        return row(pointer).flatMap(RowPlaces::line);
    }

    /** Returns what the message of a problem says of the table. */
    public Map<String, String> arguments(String pointer, DiagnosticCode code, Map<String, String> found) {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(found, "found");
        return told(pointer, code, found, Optional.empty()).arguments();
    }

    /** Returns what would be right instead of a value, if anything is to be suggested. */
    public Optional<String> suggestion(String pointer, DiagnosticCode code, Optional<String> found) {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(found, "found");
        return told(pointer, code, Map.of(), found).suggestion();
    }

    private TableWords.Told told(
            String pointer, DiagnosticCode code, Map<String, String> arguments, Optional<String> suggestion) {
        TableWords.Told found = new TableWords.Told(arguments, suggestion);
        int column = head.columnOf(pointer(pointer), "");
        return row(pointer).map(row -> words.of(code, row, column, found)).orElse(found);
    }

    private static RowPointer pointer(String pointer) {
        Matcher earlier = EARLIER.matcher(pointer);
        return earlier.matches()
                ? RowPointer.of("/measurements/" + earlier.group(1)
                        + Optional.ofNullable(earlier.group(3)).orElse(""))
                : RowPointer.of(pointer);
    }

    private Optional<RowPlaces> row(String pointer) {
        int measurement = pointer(pointer).row();
        if (measurement < 0 || measurement >= measurements.size()) {
            return Optional.empty();
        }
        List<RowPlaces> all = measurements.get(measurement);
        Matcher earlier = EARLIER.matcher(pointer);
        int last = all.size() - 1;
        return Optional.of(all.get(earlier.matches() ? Math.min(Integer.parseInt(earlier.group(2)), last) : last));
    }
}
