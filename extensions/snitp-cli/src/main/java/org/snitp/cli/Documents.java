package org.snitp.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snitp.cli.terminal.Console;
import org.snitp.cli.terminal.Progress;
import org.snitp.io.BundleReader;
import org.snitp.io.ReadResult;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.TextReport;
import org.snitp.io.options.ReadOptions;
import org.snitp.model.Bundle;

/**
 * The documents of a command.
 *
 * @param console where problems are reported
 * @param result the result of reading them
 * @param shown whether errors are shown in full rather than only counted
 */
record Documents(Console console, ReadResult result, boolean shown) {

    private static final Set<DiagnosticCode> UNREADABLE =
            Set.of(DiagnosticCode.UNREADABLE, DiagnosticCode.NO_DOCUMENTS);

    /** Reads files and folders, or the official strategy if there are none. */
    static Documents read(Console console, List<Path> paths) {
        return read(console, paths, ReadOptions.DEFAULT);
    }

    /**
     * Reads files and folders, or the official strategy if there are none, with other options. Tables of measurements
     * belong to the official plan unless there is another plan among the files.
     */
    static Documents read(Console console, List<Path> paths, ReadOptions options) {
        refuseEmpty(console, paths);
        TablesInFolders.tell(console, paths);
        return new Documents(console, result(console, paths, options.withToday(console.today())), false);
    }

    private static ReadResult result(Console console, List<Path> paths, ReadOptions options) {
        return Progress.during(console, console.texts().text("progress.reading"), () -> result(paths, options));
    }

    private static ReadResult result(List<Path> paths, ReadOptions options) {
        if (hasTable(paths)) {
            return BundleReader.of(options).addAll(paths).besideOfficial().read();
        }
        return paths.isEmpty()
                ? BundleReader.of(options).addOfficial().read()
                : BundleReader.of(options).addAll(paths).read();
    }

    private static boolean hasTable(List<Path> paths) {
        for (Path path : paths) {
            if (MeasurementTables.isTable(path)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Reads files and folders with measurements, and the official strategy unless there is a strategy or a plan among
     * them. Errors are shown in full, because {@code snitp validate} does not check measurements beside the official
     * plan.
     */
    static Documents withMeasurements(Console console, List<Path> paths) {
        refuseEmpty(console, paths);
        BundleReader reader = BundleReader.of(ReadOptions.DEFAULT.withToday(console.today()))
                .addAll(paths)
                .besideOfficial();
        ReadResult read = Progress.during(console, console.texts().text("progress.reading"), reader::read);
        return new Documents(console, read, true);
    }

    private static void refuseEmpty(Console console, List<Path> paths) {
        if (paths.contains(Path.of(""))) {
            throw new UsageException(console.texts().text("paths.empty"));
        }
    }

    /** Returns the exit code of the command. */
    int exitCode() {
        if (hasUnreadable()) {
            return ExitCode.COULD_NOT_RUN;
        }
        return result.hasErrors() ? ExitCode.ERRORS : ExitCode.OK;
    }

    /** Returns whether a file could not be read at all. */
    boolean hasUnreadable() {
        for (Diagnostic diagnostic : result.diagnostics()) {
            if (isUnreadable(diagnostic)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether no file could be read at all. */
    boolean areUnreadable() {
        return !result.diagnostics().isEmpty() && result.diagnostics().stream().allMatch(Documents::isUnreadable);
    }

    /** Reports the files that could not be read on standard error, one line each. */
    void complainUnreadable() {
        result.diagnostics().forEach(diagnostic -> console.complain(line(diagnostic)));
    }

    /** Returns the bundle. If there is none, reports why on standard error; if it has errors, reports that. */
    Optional<Bundle> bundle() {
        if (areUnreadable()) {
            complainUnreadable();
            return Optional.empty();
        }
        if (result.bundle().isEmpty()) {
            print(result.diagnostics());
            console.complain(console.texts().text("failure.lost"));
            return result.bundle();
        }
        if (shown) {
            print(result.diagnostics().stream().filter(DoubtfulFigures::has).toList());
        }
        if (result.hasErrors()) {
            String problems = Summary.problems(console, result.diagnostics());
            console.complain(console.texts().text(shown ? "note.errorsAbove" : "note.errors", problems));
        }
        return result.bundle();
    }

    private void print(List<Diagnostic> diagnostics) {
        console.err()
                .print(TextReport.in(console.locale(), console.coloured(), console.width())
                        .render(diagnostics));
    }

    private static boolean isUnreadable(Diagnostic diagnostic) {
        return UNREADABLE.contains(diagnostic.code());
    }

    private String line(Diagnostic diagnostic) {
        String location = diagnostic.location().map(here -> here + ": ").orElse("");
        return location + diagnostic.message(console.locale());
    }
}
