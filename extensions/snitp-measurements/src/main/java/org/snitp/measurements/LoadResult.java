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
 */
public final class LoadResult {

    private final Optional<ProgressAccumulator> measurements;
    private final long rows;
    private final List<Diagnostic> diagnostics;

    LoadResult(Optional<ProgressAccumulator> measurements, long rows, List<Diagnostic> diagnostics) {
        Objects.requireNonNull(measurements, "measurements");
        Objects.requireNonNull(diagnostics, "diagnostics");
        this.diagnostics = List.copyOf(diagnostics);
        this.measurements = measurements;
        this.rows = rows;
    }

    /**
     * The reports; present if everything could be read, even if checks found errors. The results of several files, or
     * of parts of one, are {@linkplain ProgressAccumulator#merge merged} in any order.
     */
    public Optional<ProgressAccumulator> measurements() {
        return measurements;
    }

    /**
     * The number of measurements in the file, as far as it was read, including revisions, earlier figures and those
     * that could not be built.
     */
    public long rows() {
        return rows;
    }

    /** The problems, in the order of the text. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Returns whether there is at least one error; warnings do not count. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LoadResult that
                && measurements.equals(that.measurements)
                && rows == that.rows
                && diagnostics.equals(that.diagnostics);
    }

    @Override
    public int hashCode() {
        return Objects.hash(measurements, rows, diagnostics);
    }

    @Override
    public String toString() {
        return "LoadResult[measurements=" + measurements + ", rows=" + rows + ", diagnostics=" + diagnostics + "]";
    }
}
