package org.snitp.measurements;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Location;
import org.snitp.io.internal.table.TableDocument;

/** The rows of a table that are of one plan, as a measurement set in JSON that says the same, and where each value of it stands. */
final class TableSet implements TableDocument {

    private static final Pattern EARLIER =
            Pattern.compile("/measurements/([0-9]{1,9})/earlier/([0-9]{1,9})(/.*)?", Pattern.DOTALL);

    private final CsvHead head;
    private final TableWords words;
    private final String name;
    private final String json;
    private final List<List<RowLocations>> measurements;

    /**
     * Makes a set.
     *
     * @param name the name of the table
     * @param measurements the rows of each measurement, those that were replaced before the one that counts
     */
    TableSet(CsvHead head, TableWords words, String name, String json, List<List<RowLocations>> measurements) {
        this.head = head;
        this.words = words;
        this.name = name;
        this.json = json;
        this.measurements = measurements;
    }

    @Override
    public String json() {
        return json;
    }

    @Override
    public Location location(String pointer, String missing) {
        int column = head.columnOf(pointer(pointer), missing);
        return row(pointer)
                .map(row -> column >= 0 ? row.cell(column) : row.row())
                .orElseGet(() -> Location.wholeFile(name));
    }

    @Override
    public Optional<String> line(String pointer) {
        return row(pointer).flatMap(RowLocations::line);
    }

    @Override
    public Words words(String pointer, DiagnosticCode code, Words found) {
        int column = head.columnOf(pointer(pointer), "");
        TableWords.Told said = new TableWords.Told(found.arguments(), found.suggestion());
        TableWords.Told told =
                row(pointer).map(row -> words.of(code, row, column, said)).orElse(said);
        return new Words(told.arguments(), told.suggestion());
    }

    private static RowPointer pointer(String pointer) {
        Matcher earlier = EARLIER.matcher(pointer);
        return earlier.matches()
                ? RowPointer.of("/measurements/" + earlier.group(1)
                        + Optional.ofNullable(earlier.group(3)).orElse(""))
                : RowPointer.of(pointer);
    }

    private Optional<RowLocations> row(String pointer) {
        int measurement = pointer(pointer).row();
        if (measurement < 0 || measurement >= measurements.size()) {
            return Optional.empty();
        }
        List<RowLocations> all = measurements.get(measurement);
        Matcher earlier = EARLIER.matcher(pointer);
        int last = all.size() - 1;
        return Optional.of(all.get(earlier.matches() ? Math.min(Integer.parseInt(earlier.group(2)), last) : last));
    }
}
