package org.snitp.io.diagnostic;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The result of a check, ready to be reported.
 *
 * @param problems the problems that are not ignored; with a baseline, only the new ones
 * @param suppressed the problems that the documents ignore
 * @param baseline the comparison with a baseline, if there is one
 */
public record CheckResult(
        List<Diagnostic> problems, List<Suppressed> suppressed, Optional<BaselineComparison> baseline) {

    /**
     * The comparison with a baseline.
     *
     * @param known the problems that are not new, in document order
     * @param mended the fixed problems, each with the number of its occurrences
     */
    public record BaselineComparison(List<Diagnostic> known, List<KnownProblem> mended) {

        /** Copies the lists. */
        public BaselineComparison {
            Objects.requireNonNull(known, "known");
            Objects.requireNonNull(mended, "mended");
            known = List.copyOf(known);
            mended = List.copyOf(mended);
        }

        /** Returns how many problems are fixed. */
        public int mendedCount() {
            return mended.stream().mapToInt(KnownProblem::count).sum();
        }
    }

    /** Copies the lists. */
    public CheckResult {
        Objects.requireNonNull(problems, "problems");
        Objects.requireNonNull(suppressed, "suppressed");
        Objects.requireNonNull(baseline, "baseline");
        problems = List.copyOf(problems);
        suppressed = List.copyOf(suppressed);
    }

    /** Creates a result without a baseline. */
    public CheckResult(List<Diagnostic> problems, List<Suppressed> suppressed) {
        this(problems, suppressed, Optional.empty());
    }

    /** Returns this outcome compared with a baseline: with the new problems only. */
    public CheckResult with(List<Diagnostic> added, BaselineComparison comparison) {
        Objects.requireNonNull(added, "added");
        Objects.requireNonNull(comparison, "comparison");
        return new CheckResult(added, suppressed, Optional.of(comparison));
    }

    /** Returns whether there is a problem of at least a severity. */
    public boolean has(Severity least) {
        Objects.requireNonNull(least, "least");
        return problems.stream().anyMatch(problem -> problem.severity().isAtLeast(least));
    }

    /** Returns the number of problems of a severity. */
    public int count(Severity severity) {
        Objects.requireNonNull(severity, "severity");
        return (int) problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }
}
