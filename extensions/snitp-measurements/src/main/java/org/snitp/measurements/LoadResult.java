package org.snitp.measurements;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snitp.indicators.progress.ProgressAccumulator;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.Severity;

/**
 * The result of loading a file of measurements: the input for progress, if nothing of the file was lost, and all problems
 * found.
 *
 * @param measurements the reports; present if everything could be read, even if checks found errors. The results of several
 *     files, or of parts of one, are {@linkplain ProgressAccumulator#merge merged} in any order
 * @param rows the number of measurements in the file, as far as it was read, including revisions, earlier figures and those
 *     that could not be built
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
