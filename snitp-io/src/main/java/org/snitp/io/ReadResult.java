package org.snitp.io;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snitp.io.diagnostic.CheckResult;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticFactory;
import org.snitp.io.diagnostic.Severity;
import org.snitp.io.diagnostic.Suppressed;
import org.snitp.model.Bundle;

/** The result of reading: the bundle, if all of it could be built, and all problems found. */
public final class ReadResult {

    private final Optional<Bundle> bundle;
    private final List<Diagnostic> diagnostics;
    private final List<Suppressed> suppressed;
    private final DiagnosticFactory locations;

    ReadResult(
            Optional<Bundle> bundle,
            List<Diagnostic> diagnostics,
            List<Suppressed> suppressed,
            DiagnosticFactory locations) {
        this.bundle = bundle;
        this.diagnostics = List.copyOf(diagnostics);
        this.suppressed = List.copyOf(suppressed);
        this.locations = locations;
    }

    /** Returns the documents; present if nothing was lost, even if checks found errors. */
    public Optional<Bundle> bundle() {
        return bundle;
    }

    /** Returns the problems, by file and by position in the text. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Returns the problems that the documents ignore, in the same order; they do not count. */
    public List<Suppressed> suppressed() {
        return suppressed;
    }

    /** Returns the locations of the objects of the bundle in the files; ignored by {@code equals}. */
    public DiagnosticFactory locations() {
        return locations;
    }

    /** Returns the result of the check, ready to be reported. */
    public CheckResult outcome() {
        return CheckResult.of(diagnostics, suppressed);
    }

    /**
     * Returns the problems of at least a severity, in their order.
     *
     * @param least {@link Severity#WARNING} excludes notes, {@link Severity#ERROR} also excludes warnings
     */
    public List<Diagnostic> diagnostics(Severity least) {
        Objects.requireNonNull(least, "least");
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity().isAtLeast(least))
                .toList();
    }

    /** Returns whether there is at least one error; warnings do not count. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    /**
     * Returns the bundle if there is no error.
     *
     * @throws InvalidBundleException if there is an error; its message lists the errors
     */
    public Bundle orElseThrow() {
        if (hasErrors()) {
            throw new InvalidBundleException(diagnostics);
        }
        return bundle.orElseThrow();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReadResult that
                && bundle.equals(that.bundle)
                && diagnostics.equals(that.diagnostics)
                && suppressed.equals(that.suppressed);
    }

    @Override
    public int hashCode() {
        return Objects.hash(bundle, diagnostics, suppressed);
    }

    @Override
    public String toString() {
        return "ReadResult[bundle=" + bundle.isPresent() + ", diagnostics=" + diagnostics + "]";
    }
}
