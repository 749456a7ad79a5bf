package org.snitp.io.diagnostic;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a check found, ready to be reported.
 *
 * @param problems what is wrong and not ignored; where there is a baseline, only what is new
 * @param suppressed what the documents say is to be ignored
 * @param baseline how it compares with a baseline, if there is one
 */
public record CheckResult(
        List<Diagnostic> problems, List<Suppressed> suppressed, Optional<BaselineComparison> baseline) {

    /**
     * What a baseline knows.
     *
     * @param known the problems that are not new, in document order
     * @param mended the problems that are gone, each with how many of it are
     */
    public record BaselineComparison(List<Diagnostic> known, List<KnownProblem> mended) {

        /** Copies the lists. */
        public BaselineComparison {
            Objects.requireNonNull(known, "known");
            Objects.requireNonNull(mended, "mended");
            known = List.copyOf(known);
            mended = List.copyOf(mended);
        }

        /** Returns how many problems are gone. */
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

    /** An outcome without a baseline. */
    public CheckResult(List<Diagnostic> problems, List<Suppressed> suppressed) {
        this(problems, suppressed, Optional.empty());
    }

    /** Returns this outcome compared with a baseline: with the new problems only. */
    public CheckResult with(List<Diagnostic> added, BaselineComparison comparison) {
        Objects.requireNonNull(added, "added");
        Objects.requireNonNull(comparison, "comparison");
        return new CheckResult(added, suppressed, Optional.of(comparison));
    }

    /** Returns whether there is a problem that weighs at least as much as a severity. */
    public boolean has(Severity least) {
        Objects.requireNonNull(least, "least");
        return problems.stream().anyMatch(problem -> problem.severity().isAtLeast(least));
    }

    /** Returns how many problems there are of a severity. */
    public int count(Severity severity) {
        Objects.requireNonNull(severity, "severity");
        return (int) problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }
}
