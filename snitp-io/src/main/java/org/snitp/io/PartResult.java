package org.snitp.io;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.Severity;
import org.snitp.model.Bundle;

/**
 * The result of reading or checking a part of a document: the part, if all of it could be built, and all problems found.
 *
 * @param <T> the type of the part
 * @since 0.1.0
 */
public final class PartResult<T> {

    private final Optional<T> value;
    private final List<Diagnostic> diagnostics;
    private final Optional<Bundle> bundle;

    PartResult(Optional<T> value, List<Diagnostic> diagnostics, Optional<Bundle> bundle) {
        this.value = value;
        this.diagnostics = List.copyOf(diagnostics);
        this.bundle = bundle;
    }

    /** Returns the part; present if nothing was lost, even if checks found errors. */
    public Optional<T> value() {
        return value;
    }

    /** Returns the problems of the part, by their position in its text. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /**
     * Returns the documents with the part at its place; empty if it was not read, or stands by itself, or in no document of
     * theirs.
     */
    public Optional<Bundle> bundle() {
        return bundle;
    }

    /** Returns whether there is at least one error; warnings do not count. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    /**
     * Returns the part if there is no error.
     *
     * @throws InvalidBundleException if there is an error; its message lists the errors
     */
    public T orElseThrow() {
        if (hasErrors()) {
            throw new InvalidBundleException(diagnostics);
        }
        return value.orElseThrow();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartResult<?> that
                && value.equals(that.value)
                && diagnostics.equals(that.diagnostics)
                && bundle.equals(that.bundle);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, diagnostics);
    }

    @Override
    public String toString() {
        return "PartResult[value=" + value.isPresent() + ", diagnostics=" + diagnostics + "]";
    }
}
