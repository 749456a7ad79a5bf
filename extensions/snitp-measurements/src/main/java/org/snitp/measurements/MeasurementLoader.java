package org.snitp.measurements;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Location;
import org.snitp.io.options.Limits;
import org.snitp.io.options.ReadOptions;
import org.snitp.model.Bundle;
import org.snitp.model.measurement.Measurement;

/**
 * Loads files of measurements row by row into the input for progress. Only results are kept in memory, not rows.
 *
 * <pre>{@code
 * Bundle strategy = Snitp.official();
 * LoadResult folded = MeasurementLoader.of(strategy).read(Path.of("measurements.csv"));
 * ProgressReport progress = ProgressReport.of(
 *         strategy,
 *         folded.measurements().orElseThrow(),
 *         ReportingCalendar.of(strategy).duePeriods(),
 *         ProgressParameters.asOf(day));
 * }</pre>
 *
 * <p>The extension of the file name determines the format:
 *
 * <ul>
 * <li>{@code .csv}: a table in UTF-8, or in UTF-16 with a byte order mark, with cells separated by commas, semicolons or
 * tabs. Its first row names the columns, in any order, by the fields of a measurement in a document: {@code indicator} and
 * {@code period}, which are required; {@code value}, {@code numerator}, {@code denominator}, {@code weight},
 * {@code delivery}, {@code deliveredOn}, {@code notApplicable} ({@code true} or {@code false}, or {@code t} and {@code f}
 * as PostgreSQL writes them), {@code observationStatus} (its terms, the codes of SDMX such
 * as {@code P}, or Romanian words such as {@code provizoriu}), {@code reportedBy}, {@code reportedOn}; a dimension as
 * {@code dimensions.county}; a text with its language, as {@code note.ro}, or without one in the official language, as
 * {@code note}, for {@code source}, {@code note}, {@code reason} and {@code correctiveMeasure}. An empty cell means an absent field. Numbers have a decimal point or, if cells are
 * separated by semicolons as in Romanian spreadsheets, a decimal comma. Each row has a cell for each column.
 * <li>{@code .yaml} or {@code .yml}: measurement sets. Files larger than a mebibyte are read in chunks. Then
 * {@code measurements} must be the last field of its document, as a block list, and an alias may only refer to an anchor in
 * its own item or before the list. The lines of a quoted text must be indented further than the dashes of the items, as
 * YAML requires.
 * <li>anything else: read by {@link org.snitp.io.Snitp#read(Path)}, as a whole and within its limits.
 * </ul>
 *
 * <p>Every measurement is checked by the rules for documents, with these exceptions:
 *
 * <ul>
 * <li>a CSV file has no field {@code earlier}: of two rows with the same indicator, period and categories, the one reported
 * later counts and replaces the other. As in a set that is read after others, a row is reported as SNITP-707 if it has the
 * day of the first one or of the one that counts so far, or another institution than the first one. Two rows of one day are
 * not reported if a later one has replaced the first before the second is read;
 * <li>a figure far from the others of its indicator (SNITP-745), figures that stay the same (SNITP-749) and counts that are
 * mostly round (SNITP-750) are reported in a CSV file at a row, among the figures that count after all are read; in YAML only
 * if the file is read as a whole;
 * <li>whether broken-down figures add up to their total (SNITP-710) is reported by the remarks of the progress report, for
 * the figures that count, and not here, because later rows may replace any of them. Only YAML that is read as a whole is
 * checked for it;
 * <li>measurements of different files are not compared: {@link org.snitp.indicators.progress.IndicatorProgress#warnings}
 * names institutions that contradict each other across files;
 * <li>a row belongs to the first plan of the bundle that has its indicator. Figures are stored by indicator only: if plans
 * share the id of one, those of a later set replace those of another plan. YAML that is read in chunks reports that as
 * SNITP-707.
 * </ul>
 *
 * <p>In a table, and in YAML that is read in chunks, each text is checked by itself and against the texts of the bundle, so
 * that the division into chunks does not matter:
 *
 * <ul>
 * <li>glued words are found if the bundle writes them apart (SNITP-363), whatever the spelling in other rows;
 * <li>a missing English text (SNITP-367) is not reported, because it depends on all other texts;
 * <li>an unexplained acronym is reported once, at its first occurrence, as in a document; it is accepted if any row
 * explains it or writes it in lower case;
 * <li>an unused {@code x-ignore} (SNITP-212) is not reported: the ignored problem may occur in another chunk.
 * </ul>
 *
 * <p>The {@linkplain Limits limits} apply as follows: {@code values} to the number of stored figures, one for each
 * indicator, period, cell and institution, whatever the number of rows; {@code documentBytes} to files read as a whole and
 * to an item of a list in YAML; {@code textLength} to a row of CSV, including separators; {@code tableBytes} and
 * {@code tableRows} to everything read in chunks. Reading ends if rows have more errors than {@code problems}; then there
 * are no figures.
 *
 * <p>Invalid input never throws: it yields diagnostics. A loader can be reused, by one thread at a time.
 */
public final class MeasurementLoader {

    /** What a file is, by its name. */
    private enum Format {
        CSV,
        YAML,
        OTHER;

        static Format of(String name) {
            String ending = name.toLowerCase(Locale.ROOT);
            if (ending.endsWith(".csv")) {
                return CSV;
            }
            return ending.endsWith(".yaml") || ending.endsWith(".yml") ? YAML : OTHER;
        }
    }

    /** The length of a part of a file that a thread folds: some 75,000 rows. */
    private static final int LENGTH_OF_PART = 4 << 20;

    private final ReferenceContext context;
    private final ReadOptions options;

    private final Optional<LocalDate> knownOn;
    private final int threads;

    private MeasurementLoader(ReferenceContext context, ReadOptions options, Optional<LocalDate> knownOn, int threads) {
        this.threads = threads;
        this.context = context;
        this.options = options;
        this.knownOn = knownOn;
    }

    /**
     * Creates a loader.
     *
     * @param bundle the strategy, the institutions and the plan to which measurements refer; its own measurements are
     *     ignored
     */
    public static MeasurementLoader of(Bundle bundle) {
        return of(bundle, ReadOptions.DEFAULT);
    }

    /** Creates a loader with the given options. */
    public static MeasurementLoader of(Bundle bundle, ReadOptions options) {
        Objects.requireNonNull(bundle, "bundle");
        Objects.requireNonNull(options, "options");
        return new MeasurementLoader(
                ReferenceContext.of(bundle, options.today()),
                options,
                Optional.empty(),
                Runtime.getRuntime().availableProcessors());
    }

    /**
     * Returns a loader that uses at most so many threads for a large file in CSV; by default as many as there are processors. The result
     * does not depend on it. Fewer are used if there is little memory.
     *
     * @param most the number of threads, with the one that calls
     * @throws IllegalArgumentException if it is not positive
     * @since 0.1.0
     */
    public MeasurementLoader threads(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("The number of threads: " + most);
        }
        return new MeasurementLoader(context, options, knownOn, most);
    }

    /** Returns a loader that takes figures as known on a day. All rows are nevertheless read and checked. */
    public MeasurementLoader knownOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return new MeasurementLoader(context, options, Optional.of(day), threads);
    }

    /** Loads a file. */
    public LoadResult read(Path file) {
        Objects.requireNonNull(file, "file");
        return read(file, LENGTH_OF_PART);
    }

    /** Loads a file in parts of a length, if it is one in CSV. */
    LoadResult read(Path file, int length) {
        String name = file.toString();
        try {
            if (Format.of(name) == Format.CSV) {
                Optional<LoadResult> parts = CsvParts.read(
                        file, context, options, () -> session(name, LoadSession.Scope.PART), threads, length);
                if (parts.isPresent()) {
                    return parts.get();
                }
            }
        } catch (IOException e) {
            // The same happens once more, and is told.
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream, file.toString());
        } catch (NoSuchFileException e) {
            return unreadable(file.toString(), "missing");
        } catch (IOException e) {
            return unreadable(file.toString(), "file");
        }
    }

    /**
     * Loads a stream to its end; the stream is not closed.
     *
     * @param name its name in diagnostics, which also determines its format
     */
    public LoadResult read(InputStream stream, String name) {
        Objects.requireNonNull(stream, "stream");
        Objects.requireNonNull(name, "name");
        return read(stream, name, Format.of(name));
    }

    private LoadSession session(String name, LoadSession.Scope scope) {
        return new LoadSession(name, options, context.indicators(), knownOn, scope);
    }

    private LoadResult read(InputStream stream, String name, Format format) {
        return read(stream, name, (limited, run) -> {
            if (format == Format.CSV) {
                new CsvFold(context, run).read(limited);
            } else {
                new DocumentFold(context, run).read(limited, format == Format.YAML);
            }
        });
    }

    /** What is done with a stream of limited length. */
    private interface Reading {

        void read(InputStream limited, LoadSession run) throws IOException;
    }

    private LoadResult read(InputStream stream, String name, Reading reading) {
        LoadSession run = session(name, LoadSession.Scope.WHOLE);
        long most = options.limits().tableBytes();
        try {
            reading.read(new LimitedStream(stream, most), run);
        } catch (LimitedStream.TooLongException e) {
            run.end(
                    DiagnosticCode.LIMIT,
                    Map.of("variant", "document", "limit", Long.toString(most)),
                    Location.wholeFile(name));
        } catch (IOException e) {
            run.end(DiagnosticCode.UNREADABLE, Map.of("variant", "file"), Location.wholeFile(name));
        } catch (LoadAborted e) {
            // The problem has been reported.
        }
        return run.result();
    }

    /**
     * Loads rows, as if they were a table in CSV.
     *
     * @param name their name in diagnostics
     * @throws IllegalStateException if the source of the rows fails with a checked exception, which is the cause
     * @since 0.1.0
     */
    public LoadResult read(MeasurementRows rows, String name) {
        Objects.requireNonNull(rows, "rows");
        Objects.requireNonNull(name, "name");
        return read(rows.table(options.limits().textLength()), name);
    }

    /**
     * Loads measurements that an application has as objects, one at a time and no further than the limits allow. They are
     * checked by the rules for tables, and their locations are those of a table: the first is at line 2, and each takes one
     * line, behind one for each figure that it has replaced. What no table has does not count for progress and is not
     * checked: evidence, links, why a figure was replaced, and extension fields.
     *
     * <pre>{@code
     * Bundle strategy = Snitp.official();
     * Stream<Measurement> figures = Stream.of(Measurement.builder()
     *         .indicator("1.1.1-1")
     *         .period(Period.parse("2025"))
     *         .value(BigDecimal.valueOf(7))
     *         .build());
     * LoadResult loaded = MeasurementLoader.of(strategy).read(figures, "application");
     * }</pre>
     *
     * @param measurements the measurements; the stream is not closed
     * @param name their name in diagnostics
     * @since 0.1.0
     */
    public LoadResult read(Stream<? extends Measurement> measurements, String name) {
        Objects.requireNonNull(measurements, "measurements");
        Objects.requireNonNull(name, "name");
        return read(new ObjectRows(measurements.iterator()), name);
    }

    /**
     * Loads measurements that an application has as objects. Everything is as for {@link #read(Stream, String)}.
     *
     * @param measurements the measurements
     * @param name their name in diagnostics
     * @since 0.1.0
     */
    public LoadResult read(Iterable<? extends Measurement> measurements, String name) {
        Objects.requireNonNull(measurements, "measurements");
        Objects.requireNonNull(name, "name");
        return read(new ObjectRows(measurements.iterator()), name);
    }

    private LoadResult read(RowTables tables, String name) {
        RowStream stream = new RowStream(tables);
        LoadResult result = read(stream, name, (limited, run) -> {
            CsvFold fold = new CsvFold(context, run);
            do {
                fold.readTable(limited, tables.linesBefore(), true);
            } while (stream.startNext());
            fold.end();
        });
        stream.rethrow();
        return result;
    }

    /**
     * Loads a part of rows that several machines share. The parts are {@linkplain PartialLoad#merge merged}, in any order, and
     * {@link #whole} gives what one machine would have given for all rows, part after part.
     *
     * @param rows the rows of the part, each with the same columns as in the other parts
     * @param name the name of all rows in diagnostics
     * @param part the number of the part; the rows of part 0 come before those of part 1, and so on
     * @throws IllegalArgumentException if the number is negative
     * @throws IllegalStateException if the source of the rows fails with a checked exception, which is the cause
     * @since 0.1.0
     */
    public PartialLoad readPart(MeasurementRows rows, String name, int part) {
        Objects.requireNonNull(rows, "rows");
        Objects.requireNonNull(name, "name");
        if (part < 0) {
            throw new IllegalArgumentException("The number of a part: " + part);
        }
        LoadSession run = session(name, LoadSession.Scope.PART);
        CsvFold fold = new CsvFold(context, run);
        RowTables table = rows.table(options.limits().textLength());
        RowStream stream = new RowStream(table);
        boolean told = false;
        try {
            fold.readTable(new LimitedStream(stream, options.limits().tableBytes()), table.linesBefore(), true);
            told = fold.isTold();
        } catch (IOException | LoadAborted e) {
            // The whole table is read again in order, and says what is wrong.
        }
        stream.rethrow();
        return PartialLoad.of(run, part, stream.lines(), told);
    }

    /**
     * Returns what one machine would have given for the rows of all parts; nothing if some of the
     * {@linkplain #doubtful rows} have to be looked at again for that: what was reported twice in different parts is known to nobody
     * before.
     *
     * @param parts all parts, merged
     * @since 0.1.0
     */
    public Optional<LoadResult> whole(PartialLoad parts) {
        Objects.requireNonNull(parts, "parts");
        return doubtful(parts).isEmpty()
                ? Optional.of(parts.result(options, new LoadProblems(options)))
                : Optional.empty();
    }

    /**
     * Returns which rows have to be looked at again, in order: none for nearly all tables without problems.
     *
     * @param parts all parts, merged
     * @since 0.1.0
     */
    public DoubtfulRows doubtful(PartialLoad parts) {
        Objects.requireNonNull(parts, "parts");
        return parts.doubtful(options, context.indicators());
    }

    /**
     * Returns what one machine would have given for the rows of all parts.
     *
     * @param parts all parts, merged
     * @param again the {@linkplain #doubtful doubtful rows} of all parts, in order. In place of each of the other rows
     *     stands an empty one, without a value, so that lines are counted right
     * @throws IllegalStateException if the source of the rows fails with a checked exception, which is the cause
     * @since 0.1.0
     */
    public LoadResult whole(PartialLoad parts, MeasurementRows again) {
        Objects.requireNonNull(parts, "parts");
        Objects.requireNonNull(again, "again");
        if (doubtful(parts).areAll()) {
            return read(again, parts.name());
        }
        LoadSession run = session(parts.name(), LoadSession.Scope.TOGETHER);
        RowTables table = again.table(options.limits().textLength());
        RowStream stream = new RowStream(table);
        try {
            CsvFold fold = new CsvFold(context, run);
            fold.readTable(stream, table.linesBefore(), true);
            fold.end();
        } catch (IOException | LoadAborted e) {
            throw new IllegalStateException("The rows are not those of the parts", e);
        } finally {
            stream.rethrow();
        }
        return parts.result(options, run.problems());
    }

    private LoadResult unreadable(String name, String variant) {
        LoadSession run = session(name, LoadSession.Scope.WHOLE);
        run.lose(DiagnosticCode.UNREADABLE, Map.of("variant", variant), Location.wholeFile(name));
        return run.result();
    }
}
