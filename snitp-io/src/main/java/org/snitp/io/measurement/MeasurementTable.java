package org.snitp.io.measurement;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.snitp.io.ReadOptions;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Place;
import org.snitp.model.Bundle;

/**
 * A table of measurements in CSV, read as documents: for each plan whose indicators it has, the measurement set that says the
 * same. {@link MeasurementFold} tells what a table is; for rows by the million that is the way to read them.
 *
 * @param sets the sets, by plan; none where the table has no rows that could be read
 * @param problems what is wrong with the table itself: its head, its rows as such, its encoding
 * @param complete whether all rows are in the sets
 */
public record MeasurementTable(List<TableSet> sets, List<Diagnostic> problems, boolean complete) {

    private static final String ENDING = ".csv";

    /** Copies the lists. */
    public MeasurementTable {
        Objects.requireNonNull(sets, "sets");
        Objects.requireNonNull(problems, "problems");
        sets = List.copyOf(sets);
        problems = List.copyOf(problems);
    }

    /** Tells whether a file of a name is a table of measurements. */
    public static boolean isNamed(String name) {
        Objects.requireNonNull(name, "name");
        return name.toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /**
     * Reads a table.
     *
     * @param stream the table; it is read to its end, and not closed
     * @param name what diagnostics call it; the ids of the sets come from it
     * @param bundle the plans and strategies whose indicators it has
     * @param isTaken tells which ids another document has
     */
    public static MeasurementTable read(
            InputStream stream, String name, Bundle bundle, ReadOptions options, Predicate<String> isTaken) {
        Objects.requireNonNull(stream, "stream");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(bundle, "bundle");
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(isTaken, "isTaken");
        Context context = Context.of(bundle, options.today());
        FoldRun run = new FoldRun(name, options, context.indicators());
        TableRows rows = new TableRows();
        try {
            new CsvFold(context, run, rows).read(stream);
        } catch (IOException e) {
            run.end(DiagnosticCode.UNREADABLE, Map.of("variant", "file"), Place.wholeFile(name));
        } catch (FoldStopped e) {
            // What stopped it has been reported.
        }
        FoldResult result = run.result();
        List<TableSet> sets = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (String plan : rows.plans()) {
            String id = freeId(name, isTaken.or(ids::contains));
            ids.add(id);
            sets.add(rows.set(id, plan, context.indicators()));
        }
        return new MeasurementTable(
                sets, result.diagnostics(), result.measurements().isPresent());
    }

    private static String freeId(String name, Predicate<String> isTaken) {
        String stem = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String words = stem.substring(0, Math.max(0, stem.length() - ENDING.length()))
                .replaceAll("[^\\p{L}\\p{N}._-]+", "-")
                .replaceAll("^[-._]+|[-._]+$", "");
        String first = words.isEmpty() ? "table" : words;
        String id = first;
        for (int i = 2; isTaken.test(id); i++) {
            id = first + "-" + i;
        }
        return id;
    }
}
