package org.snitp.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.snitp.cli.terminal.Console;
import org.snitp.indicators.progress.ProgressAccumulator;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Severity;
import org.snitp.io.diagnostic.TextReport;
import org.snitp.io.options.ReadOptions;
import org.snitp.measurements.LoadResult;
import org.snitp.measurements.MeasurementLoader;
import org.snitp.model.Bundle;

/** The tables of measurements among the arguments, which are read row by row. */
final class MeasurementTables {

    private final Console console;
    private final List<Path> paths;

    /** The errors and, for tables that have any, the number of problems not shown. */
    private final List<Diagnostic> shown = new ArrayList<>();

    private boolean lost;

    private MeasurementTables(Console console, List<Path> paths) {
        this.console = console;
        this.paths = paths;
    }

    /** Finds the tables among some paths. */
    static MeasurementTables of(Console console, List<Path> all) {
        return new MeasurementTables(
                console, all.stream().filter(MeasurementTables::isTable).toList());
    }

    /** Returns whether a path is a table of measurements: a CSV file. */
    static boolean isTable(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".csv") && !Files.isDirectory(path);
    }

    boolean isEmpty() {
        return paths.isEmpty();
    }

    /** Adds the tables to other measurements, and reports their problems on standard error. */
    void foldInto(ProgressAccumulator measurements, Bundle bundle, Optional<LocalDate> knownOn) {
        if (paths.isEmpty()) {
            return;
        }
        MeasurementLoader whole = MeasurementLoader.of(bundle, ReadOptions.DEFAULT.withToday(console.today()));
        MeasurementLoader fold = knownOn.map(whole::knownOn).orElse(whole);
        for (Path path : paths) {
            LoadResult folded = fold.read(path);
            folded.measurements().ifPresent(measurements::merge);
            lost |= folded.measurements().isEmpty();
            if (folded.diagnostics().stream().anyMatch(DoubtfulFigures::has)) {
                folded.diagnostics().stream().filter(MeasurementTables::isShown).forEach(shown::add);
            }
        }
        if (!shown.isEmpty()) {
            console.err()
                    .print(TextReport.in(console.locale(), console.coloured(), console.width())
                            .render(shown));
        }
        List<Diagnostic> errors = errors();
        if (lost || !errors.isEmpty()) {
            console.complain(console.texts()
                    .text(lost ? "failure.lost" : "note.errorsAbove", Summary.problems(console, errors)));
        }
    }

    private static boolean isShown(Diagnostic problem) {
        return DoubtfulFigures.has(problem) || problem.code() == DiagnosticCode.MORE_PROBLEMS;
    }

    private List<Diagnostic> errors() {
        return shown.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }

    /** Returns whether a part of a table was not read, so that there are no results. */
    boolean isLost() {
        return lost;
    }

    /** Returns the exit code of the command. */
    int exitCode() {
        if (shown.stream().anyMatch(problem -> problem.code() == DiagnosticCode.UNREADABLE)) {
            return ExitCode.COULD_NOT_RUN;
        }
        return errors().isEmpty() ? ExitCode.OK : ExitCode.ERRORS;
    }
}
