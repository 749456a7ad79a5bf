package org.snitp.measurements;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Location;
import org.snitp.io.internal.bind.ParsedFile;
import org.snitp.io.internal.table.TableFormat;
import org.snitp.io.internal.table.TableReading;
import org.snitp.io.options.ReadOptions;
import org.snitp.model.Bundle;

/**
 * Tables of measurements in CSV, read as documents: the equivalent measurement set for each plan whose indicators a table
 * has. {@link MeasurementLoader} describes the format, and is the reader for millions of rows.
 */
@SuppressWarnings("exports") // Public only for the service loader, which finds it by the interface of snitp-io.
public final class CsvTables implements TableFormat {

    /** The constructor for the service loader. */
    public CsvTables() {}

    @Override
    public TableReading read(
            InputStream stream, String name, Bundle bundle, ReadOptions options, Predicate<String> isTaken) {
        Objects.requireNonNull(stream, "stream");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(bundle, "bundle");
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(isTaken, "isTaken");
        ReferenceContext context = ReferenceContext.of(bundle, options.today());
        LoadSession run = new LoadSession(name, options, context.indicators());
        TableRows rows = new TableRows();
        try {
            new CsvFold(context, run, rows).read(stream);
        } catch (IOException e) {
            run.end(DiagnosticCode.UNREADABLE, Map.of("variant", "file"), Location.wholeFile(name));
        } catch (LoadAborted e) {
            // The problem has been reported.
        }
        LoadResult result = run.result();
        List<ParsedFile> sets = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (String plan : rows.plans()) {
            String id = freeId(name, isTaken.or(ids::contains));
            ids.add(id);
            sets.add(rows.set(id, plan, name, context.indicators())
                    .read(options.limits(), context.indicators().years()));
        }
        return new TableReading(
                sets, result.diagnostics(), result.measurements().isPresent());
    }

    private static String freeId(String name, Predicate<String> isTaken) {
        String stem = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        boolean ended = stem.toLowerCase(Locale.ROOT).endsWith(ENDING);
        String words = stem.substring(0, ended ? stem.length() - ENDING.length() : stem.length())
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
