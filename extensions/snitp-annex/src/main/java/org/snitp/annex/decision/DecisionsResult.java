package org.snitp.annex.decision;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snitp.io.diagnostic.Diagnostic;

/** What was read of a file of decisions. Immutable. */
public final class DecisionsResult {

    private final Optional<ImportDecisions> decisions;
    private final List<Diagnostic> diagnostics;

    DecisionsResult(Optional<ImportDecisions> decisions, List<Diagnostic> diagnostics) {
        this.decisions = decisions;
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** The decisions; absent if something is wrong with the file. */
    public Optional<ImportDecisions> decisions() {
        return decisions;
    }

    /** What is wrong with the file, in its order; all of it is an error. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof DecisionsResult other
                && decisions.equals(other.decisions)
                && diagnostics.equals(other.diagnostics);
    }

    @Override
    public int hashCode() {
        return Objects.hash(decisions, diagnostics);
    }

    @Override
    public String toString() {
        return "DecisionsResult[decisions=" + decisions.isPresent() + ", diagnostics=" + diagnostics + "]";
    }
}
