package org.snitp.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.snitp.cli.terminal.Console;
import org.snitp.io.baseline.InvalidKnownIssuesException;
import org.snitp.io.baseline.KnownIssues;
import org.snitp.io.diagnostic.Diagnostic;

/**
 * A baseline file.
 *
 * @param console the console
 * @param file the file
 */
record BaselineFile(Console console, Path file) {

    /** Reads the baseline, or reports why it cannot be read. */
    KnownIssues read() {
        try {
            return KnownIssues.read(file);
        } catch (InvalidKnownIssuesException e) {
            throw new UsageException(console.texts().text("baseline.invalid", file, e.getMessage(console.locale())));
        } catch (UncheckedIOException e) {
            boolean missing = e.getCause() instanceof NoSuchFileException;
            throw new UsageException(console.texts().text(missing ? "baseline.missing" : "baseline.unreadable", file));
        }
    }

    /**
     * Writes a baseline with all problems, and returns it. A file that is not a baseline is not replaced, and no
     * baseline is written where it would be read as a document.
     *
     * @param paths the files and folders that are checked
     */
    KnownIssues write(List<Diagnostic> problems, List<Path> paths) {
        requireNoOther();
        requireNoDocument(paths);
        KnownIssues baseline = KnownIssues.of(problems, console.locale());
        new OutputFile(console, file).write(baseline::write);
        return baseline;
    }

    private void requireNoOther() {
        if (Files.isRegularFile(file) && Files.isReadable(file)) {
            try {
                KnownIssues.read(file);
            } catch (InvalidKnownIssuesException e) {
                throw new UsageException(console.texts().text("baseline.other", file));
            }
        }
    }

    private void requireNoDocument(List<Path> paths) {
        Path name = file.getFileName();
        boolean document = name != null && name.toString().matches("(?i)[^.].*[.]ya?ml");
        if (document && paths.stream().anyMatch(new OutputFile(console, file)::isIn)) {
            throw new UsageException(console.texts().text("baseline.document", file));
        }
    }
}
