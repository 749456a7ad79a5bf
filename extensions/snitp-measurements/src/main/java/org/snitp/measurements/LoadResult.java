package org.snitp.measurements;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snitp.indicators.progress.ProgressAccumulator;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.Severity;

/**
 * What came out of a file of measurements: what progress is computed from, if nothing of the file was lost, and every problem
 * that was found.
 *
 * @param measurements what was reported; present when everything could be read, even if checks found errors in what it says.
 *     Those of several files, or of parts of one, are {@linkplain ProgressAccumulator#merge merged} in any order
 * @param rows how many measurements the file has, as far as it was read: revisions, earlier figures and those that could not be
 *     built among them
 * @param diagnostics the problems, in the order of the text
 */
public record LoadResult(Optional<ProgressAccumulator> measurements, long rows, List<Diagnostic> diagnostics) {

    /** Copies the problems. */
    public LoadResult {
        Objects.requireNonNull(measurements, "measurements");
        Objects.requireNonNull(diagnostics, "diagnostics");
        diagnostics = List.copyOf(diagnostics);
    }

    /** Returns whether there is at least one error; warnings do not count. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }
}
