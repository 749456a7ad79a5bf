package org.snitp.measurements;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Location;
import org.snitp.io.internal.bind.DeclaredYears;
import org.snitp.io.internal.bind.DocumentBinder;
import org.snitp.io.internal.bind.Origin;
import org.snitp.io.internal.bind.ParsedFile;
import org.snitp.io.options.Limits;

/**
 * The rows of a table that are of one plan, as a measurement set. A position is a row or a cell of it: the rows are numbered
 * in the order of the set, and each has one position for itself and then one for each of its cells.
 */
final class TableSet implements Origin {

    /** The position of what no row has. */
    static final long NOWHERE = -1;

    private final CsvHead head;
    private final TableWords words;
    private final String name;
    private final String id;
    private final String plan;
    private final List<String> languages;
    private final List<List<RowLocations>> measurements;
    private final List<RowLocations> rows;
    private final int width;

    /**
     * Creates a set.
     *
     * @param words what problems say of the table
     * @param name the name of the table
     * @param id the id of the set
     * @param plan the plan of which its figures are
     * @param languages the languages of the plan, as it declares them
     * @param measurements the rows of each measurement: the one that counts, then those that it has replaced, by their days
     */
    TableSet(
            CsvHead head,
            TableWords words,
            String name,
            String id,
            String plan,
            List<String> languages,
            List<List<RowLocations>> measurements) {
        this.head = head;
        this.words = words;
        this.name = name;
        this.id = id;
        this.plan = plan;
        this.languages = languages;
        this.measurements = measurements;
        this.rows = measurements.stream().flatMap(List::stream).toList();
        this.width = head.columns().size() + 1;
    }

    /** Reads the set as a document is read. */
    ParsedFile read(Limits limits, DeclaredYears years) {
        return DocumentBinder.read(new CsvRowEvents(head, this, limits), name, this, limits, years);
    }

    String id() {
        return id;
    }

    String plan() {
        return plan;
    }

    List<String> languages() {
        return languages;
    }

    /** The language of texts in columns that name none. */
    String officialLanguage() {
        return languages.isEmpty() ? "ro" : languages.get(0);
    }

    List<List<RowLocations>> measurements() {
        return measurements;
    }

    /** The position of a row. */
    long position(int row) {
        return (long) row * width;
    }

    /** The position of a cell of a row. */
    long position(int row, int cell) {
        return position(row) + 1 + cell;
    }

    /** Returns the row at a position, or null if none is there. */
    @Nullable
    RowLocations row(long position) {
        return position < 0 ? null : rows.get((int) (position / width));
    }

    /** Returns the column at a position, or -1 if a whole row is there, or nothing. */
    private int column(long position) {
        return position < 0 ? -1 : (int) (position % width) - 1;
    }

    @Override
    public Location location(long position, String missing) {
        RowLocations row = row(position);
        if (row == null) {
            return Location.wholeFile(name);
        }
        int column = column(position);
        int cell = column < 0 && !missing.isEmpty() ? head.columnOf(missing) : column;
        return cell < 0 ? row.row() : row.cell(cell);
    }

    @Override
    public Optional<String> line(long position) {
        return Optional.ofNullable(row(position)).flatMap(RowLocations::line);
    }

    @Override
    public Words words(long position, DiagnosticCode code, Words found) {
        RowLocations row = row(position);
        return row == null ? found : words.of(code, row, column(position), found);
    }
}
