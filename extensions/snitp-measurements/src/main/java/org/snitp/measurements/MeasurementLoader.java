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
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Location;
import org.snitp.io.options.Limits;
import org.snitp.io.options.ReadOptions;
import org.snitp.model.Bundle;

/**
 * Folds files of measurements into what progress is computed from, row by row: memory is for results and not for rows.
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
 * <p>A file is what its name ends in:
 *
 * <ul>
 *   <li>{@code .csv}: a table in UTF-8, or in UTF-16 with a byte order mark, with a comma, a semicolon or a tab between cells.
 *       Its first row names the columns, in any order, as a document names the fields of a measurement: {@code indicator} and
 *       {@code period}, which must be there; {@code value}, {@code numerator}, {@code denominator}, {@code weight},
 *       {@code delivery}, {@code deliveredOn}, {@code notApplicable}, {@code reportedBy}, {@code reportedOn}; a dimension as
 *       {@code dimensions.county}; a text with its language, as {@code note.ro}, for {@code source}, {@code note},
 *       {@code reason} and {@code correctiveMeasure}. An empty cell says nothing. Numbers have a decimal point; where a
 *       semicolon stands between cells, as in Romanian spreadsheets, a decimal comma. Each row has a cell for each column.
 *   <li>{@code .yaml} or {@code .yml}: documents that are measurement sets. What is larger than a mebibyte is read piece by
 *       piece; for that, {@code measurements} must be the last field of its document, one item below the other, and an alias
 *       must not refer to an anchor that is not in its own item or in front of the list; the lines of a text in quotes stand further
 *       in than the dashes of the items, as YAML has it.
 *   <li>anything else: as {@link org.snitp.io.Snitp#read(Path)} reads it, as a whole and within its limits.
 * </ul>
 *
 * <p>Every measurement is held to the rules to which documents are held, except that
 *
 * <ul>
 *   <li>a CSV file has no field {@code earlier}: of two rows of the same indicator, period and categories the one that was
 *       reported later counts and replaces the other. A row is reported as SNITP-707, as a set that was read after others would
 *       be, if it is of the day of the first one or of the one that counts so far, or of another institution than the first
 *       one; two rows of one day that a later one had replaced before the second came are not told;
 *   <li>whether a figure is far from the others of its indicator (SNITP-745) is told of a CSV file at its row, of the figures that count
 *       once all are read, and of YAML only if it is read as a whole;
 *   <li>whether figures that are broken down add up to their total (SNITP-710) is told by the remarks of the progress report,
 *       about the figures that count, and not here: rows that follow may replace any of them. Only YAML that is read as a
 *       whole is checked for it;
 *   <li>measurements of different files are not compared: {@link org.snitp.indicators.progress.IndicatorProgress#warnings}
 *       names institutions that contradict each other there;
 *   <li>a row is measured under the first plan of the bundle that has its indicator. Figures are kept by indicator alone: where
 *       plans share the id of one, those of a later set replace those of another plan. YAML that is read piece by piece reports
 *       that as SNITP-707.
 * </ul>
 *
 * <p>Of a table, and of YAML that is read piece by piece, each text is judged by itself and by the texts of the bundle, so that
 * it does not matter which of them fall into one piece:
 *
 * <ul>
 *   <li>words that run together are found where the bundle writes them apart (SNITP-363), however the other rows write them;
 *   <li>that a text has no English (SNITP-367) is not told, as it depends on all other texts;
 *   <li>an acronym that nobody explains is told once, where it stands first, as in a document; it is none if any row explains
 *       it or writes it in small letters;
 *   <li>an exception in a field {@code x-ignore} that nothing needs (SNITP-212) is not told: what it is for may stand in another
 *       piece.
 * </ul>
 *
 * <p>Of the {@linkplain Limits limits}, {@code values} is how many figures are kept, one for each indicator, period, cell and institution,
 * whatever the number of rows; {@code documentBytes} is for what is read as a whole and for an item of a list in YAML,
 * {@code textLength} for a row of CSV with what stands between its cells; {@code tableBytes} and {@code tableRows} are for all
 * that is read piece by piece. Reading ends where rows have more errors than {@code problems}; there are no figures then.
 *
 * <p>Bad input never throws: it yields diagnostics. A fold can be used any number of times, by one thread at a time.
 */
public final class MeasurementLoader {

    private final ReferenceContext context;
    private final ReadOptions options;

    private final Optional<LocalDate> knownOn;

    private MeasurementLoader(ReferenceContext context, ReadOptions options, Optional<LocalDate> knownOn) {
        this.context = context;
        this.options = options;
        this.knownOn = knownOn;
    }

    /**
     * Prepares folding.
     *
     * @param bundle the strategy, the institutions and the plan to which measurements refer; its own measurements do not count
     */
    public static MeasurementLoader of(Bundle bundle) {
        return of(bundle, ReadOptions.DEFAULT);
    }

    /** Prepares folding, with options of one's own. */
    public static MeasurementLoader of(Bundle bundle, ReadOptions options) {
        Objects.requireNonNull(bundle, "bundle");
        Objects.requireNonNull(options, "options");
        return new MeasurementLoader(ReferenceContext.of(bundle, options.today()), options, Optional.empty());
    }

    /** Returns a fold that takes figures as they were known on a day; all rows are read and checked nevertheless. */
    public MeasurementLoader knownOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return new MeasurementLoader(context, options, Optional.of(day));
    }

    /** Folds a file. */
    public LoadResult read(Path file) {
        Objects.requireNonNull(file, "file");
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream, file.toString());
        } catch (NoSuchFileException e) {
            return unreadable(file.toString(), "missing");
        } catch (IOException e) {
            return unreadable(file.toString(), "file");
        }
    }

    /**
     * Folds a stream to its end; the stream is not closed.
     *
     * @param name what diagnostics call it, and what tells its format
     */
    public LoadResult read(InputStream stream, String name) {
        Objects.requireNonNull(stream, "stream");
        Objects.requireNonNull(name, "name");
        LoadSession run = new LoadSession(name, options, context.indicators(), knownOn);
        long most = options.limits().tableBytes();
        try {
            String ending = name.toLowerCase(Locale.ROOT);
            if (ending.endsWith(".csv")) {
                new CsvFold(context, run).read(new LimitedStream(stream, most));
            } else {
                new DocumentFold(context, run)
                        .read(new LimitedStream(stream, most), ending.endsWith(".yaml") || ending.endsWith(".yml"));
            }
        } catch (LimitedStream.TooLongException e) {
            run.end(
                    DiagnosticCode.LIMIT,
                    Map.of("variant", "document", "limit", Long.toString(most)),
                    Location.wholeFile(name));
        } catch (IOException e) {
            run.end(DiagnosticCode.UNREADABLE, Map.of("variant", "file"), Location.wholeFile(name));
        } catch (LoadAborted e) {
            // What stopped it has been reported.
        }
        return run.result();
    }

    private LoadResult unreadable(String name, String variant) {
        LoadSession run = new LoadSession(name, options, context.indicators(), knownOn);
        run.lose(DiagnosticCode.UNREADABLE, Map.of("variant", variant), Location.wholeFile(name));
        return run.result();
    }
}
