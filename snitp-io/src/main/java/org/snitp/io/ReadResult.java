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

/** What came out of reading: the bundle, if all of it could be built, and every problem that was found. */
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

    /** Returns the documents; present when nothing of them was lost, even if checks found errors in what they say. */
    public Optional<Bundle> bundle() {
        return bundle;
    }

    /** Returns the problems, in the order of files and within them in the order of the text. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Returns the problems that the documents say are to be ignored, in the same order; they do not count. */
    public List<Suppressed> suppressed() {
        return suppressed;
    }

    /** Returns what knows where the objects of the bundle are in the files; it does not count when two results are compared. */
    public DiagnosticFactory locations() {
        return locations;
    }

    /** Returns what was found, ready to be reported. */
    public CheckResult outcome() {
        return new CheckResult(diagnostics, suppressed);
    }

    /**
     * Returns the problems that weigh at least so much, in their order.
     *
     * @param least {@link Severity#WARNING} leaves out notes, {@link Severity#ERROR} warnings as well
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
     * @throws InvalidBundleException if there is one; its message lists the problems
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
