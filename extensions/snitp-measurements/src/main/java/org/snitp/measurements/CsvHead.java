package org.snitp.measurements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Location;
import org.snitp.model.code.Spelling;

/**
 * The header of a table of measurements.
 *
 * @param columns the columns, in the order of the table
 * @param separator the separator between cells
 */
record CsvHead(List<CsvColumn> columns, char separator) {

    private static final List<String> REQUIRED = List.of("indicator", "period");

    /** Returns the index of a column among the cells of a row, or -1. */
    int indexOf(String name) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the first column of a field, or -1. */
    int columnOf(String field) {
        int exact = indexOf(field);
        if (exact >= 0) {
            return exact;
        }
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).field().equals(field)) {
                return i;
            }
        }
        return -1;
    }

    /** The decimal mark: a comma if cells are separated by semicolons, as in spreadsheets. */
    char decimalMark() {
        return separator == ';' ? ',' : '.';
    }

    /** Reads the first row. All its problems are reported; if there are any, there is no header. */
    static Optional<CsvHead> read(CsvRow row, char separator, List<String> known, LoadSession run) {
        RowLocations locations = new RowLocations(run.name(), row, separator);
        Map<String, Integer> seen = new HashMap<>();
        List<CsvColumn> columns = new ArrayList<>();
        for (int cell = 0; cell < row.cells(); cell++) {
            String name = row.text(cell);
            Optional<CsvColumn> column = CsvColumn.of(name);
            Integer first = seen.putIfAbsent(name, cell);
            if (first != null) {
                report(
                        run,
                        DiagnosticCode.DUPLICATE_FIELD,
                        Map.of("field", name),
                        locations,
                        locations.cell(cell),
                        Optional.empty());
            } else if (column.isEmpty()) {
                report(
                        run,
                        DiagnosticCode.UNKNOWN_FIELD,
                        Map.of("field", name, "allowed", String.join(", ", known)),
                        locations,
                        locations.cell(cell),
                        Spelling.nearest(name, known));
            } else {
                columns.add(column.get());
            }
        }
        for (String name : REQUIRED) {
            if (!seen.containsKey(name)) {
                report(
                        run,
                        DiagnosticCode.MISSING_FIELD,
                        Map.of("field", name),
                        locations,
                        locations.row(),
                        Optional.empty());
            }
        }
        return columns.size() == row.cells() && seen.keySet().containsAll(REQUIRED)
                ? Optional.of(new CsvHead(columns, separator))
                : Optional.empty();
    }

    private static void report(
            LoadSession run,
            DiagnosticCode code,
            Map<String, String> arguments,
            RowLocations locations,
            Location at,
            Optional<String> suggestion) {
        run.loseSomething();
        run.add(Diagnostic.builder(code, run.options().profile())
                .arguments(arguments)
                .location(at)
                .suggestion(suggestion)
                .sourceLine(locations.line())
                .build());
    }
}
