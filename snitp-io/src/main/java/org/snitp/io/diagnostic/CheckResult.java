package org.snitp.io.diagnostic;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The result of a check, ready to be reported. */
public final class CheckResult {

    private final List<Diagnostic> problems;
    private final List<Suppressed> suppressed;
    private final Optional<BaselineComparison> baseline;

    private CheckResult(List<Diagnostic> problems, List<Suppressed> suppressed, Optional<BaselineComparison> baseline) {
        Objects.requireNonNull(problems, "problems");
        Objects.requireNonNull(suppressed, "suppressed");
        Objects.requireNonNull(baseline, "baseline");
        this.problems = List.copyOf(problems);
        this.suppressed = List.copyOf(suppressed);
        this.baseline = baseline;
    }

    /** The problems that are not ignored; with a baseline, only the new ones. */
    public List<Diagnostic> problems() {
        return problems;
    }

    /** The problems that the documents ignore. */
    public List<Suppressed> suppressed() {
        return suppressed;
    }

    /** The comparison with a baseline, if there is one. */
    public Optional<BaselineComparison> baseline() {
        return baseline;
    }

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

    /** Returns a result without a baseline. */
    public static CheckResult of(List<Diagnostic> problems, List<Suppressed> suppressed) {
        return new CheckResult(problems, suppressed, Optional.empty());
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

    @Override
    public boolean equals(Object other) {
        return other instanceof CheckResult that
                && problems.equals(that.problems)
                && suppressed.equals(that.suppressed)
                && baseline.equals(that.baseline);
    }

    @Override
    public int hashCode() {
        return Objects.hash(problems, suppressed, baseline);
    }

    @Override
    public String toString() {
        return "CheckResult[problems=" + problems + ", suppressed=" + suppressed + ", baseline=" + baseline + "]";
    }
}
