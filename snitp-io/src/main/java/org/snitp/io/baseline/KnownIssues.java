package org.snitp.io.baseline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.snitp.io.diagnostic.CheckResult;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Fingerprints;
import org.snitp.io.diagnostic.KnownProblem;
import org.snitp.io.internal.output.AtomicFile;
import org.snitp.io.internal.output.Utf8;

/**
 * A baseline: the known problems of a plan, which are accepted, so that only new problems fail a check.
 *
 * <pre>{@code
 * KnownIssues.of(result.diagnostics(), Locale.ENGLISH).write(file);               // once
 * CheckResult outcome = KnownIssues.read(file).compare(result.outcome()); // from then on
 * boolean stop = outcome.has(Severity.WARNING);
 * }</pre>
 *
 * <p>A problem is recognised by its {@linkplain Fingerprints fingerprint}, so it stays known if lines move, if actions are
 * inserted before it, or if its severity changes with the profile. If its arguments change, it is new. Unreadable input
 * ({@code SNITP-1xx}) is never known, because it would hide everything else.
 *
 * <p>The file is JSON in UTF-8; the same problems always give the same bytes:
 *
 * <pre>{@code
 * {
 *   "format": "snitp-baseline/1",
 *   "problems": [
 *     {"code": "SNITP-352", "path": "/pna-2024-2026/actions/2.2.6/code", "message": "...", "count": 1,
 *      "fingerprint": "5d4f..."}
 *   ]
 * }
 * }</pre>
 */
public final class KnownIssues {

    /** The maximum size of a file, in bytes. */
    static final int MAX_BYTES = 64 << 20;

    private static final Comparator<KnownProblem> ORDER = Comparator.comparing(KnownProblem::code)
            .thenComparing(KnownProblem::path)
            .thenComparing(KnownProblem::fingerprint);

    private static final String FIRST_KNOWABLE = "SNITP-200";

    private final List<KnownProblem> problems;

    private KnownIssues(List<KnownProblem> problems) {
        this.problems = problems.stream().sorted(ORDER).toList();
    }

    /**
     * Returns a baseline of problems, except those that cannot be known.
     *
     * @param problems the problems
     * @param locale the language of the messages in the file, which are for people only
     */
    public static KnownIssues of(List<Diagnostic> problems, Locale locale) {
        Objects.requireNonNull(problems, "problems");
        Objects.requireNonNull(locale, "locale");
        Map<String, KnownProblem> known = new LinkedHashMap<>();
        for (Diagnostic problem : problems) {
            if (canBeKnown(problem.code())) {
                String fingerprint = Fingerprints.of(problem);
                KnownProblem one = new KnownProblem(
                        problem.code().getId(), problem.path(), problem.message(locale), fingerprint, 1);
                known.merge(fingerprint, one, (first, next) -> first.withCount(first.count() + 1));
            }
        }
        return new KnownIssues(List.copyOf(known.values()));
    }

    /**
     * Returns whether a baseline of some problems is complete: it is not if a part could not be read at all, because its
     * problems are missing.
     */
    public static boolean isWhole(List<Diagnostic> problems) {
        Objects.requireNonNull(problems, "problems");
        return problems.stream()
                .map(Diagnostic::code)
                .allMatch(code -> canBeKnown(code) || code == DiagnosticCode.MORE_PROBLEMS);
    }

    private static boolean canBeKnown(DiagnosticCode code) {
        return code.getId().compareTo(FIRST_KNOWABLE) >= 0;
    }

    /**
     * Parses a baseline.
     *
     * @throws InvalidKnownIssuesException if the text is not a baseline; its message states why
     */
    public static KnownIssues parse(String json) {
        Objects.requireNonNull(json, "json");
        return new KnownIssues(BaselineJson.read(json));
    }

    /**
     * Reads a baseline from a file.
     *
     * @throws InvalidKnownIssuesException if the file is not a baseline; its message states why
     * @throws UncheckedIOException if the file cannot be read
     */
    public static KnownIssues read(Path file) {
        Objects.requireNonNull(file, "file");
        try (InputStream stream = Files.newInputStream(file)) {
            return new KnownIssues(BaselineJson.read(stream.readNBytes(MAX_BYTES + 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the baseline as JSON, with a line feed at the end. */
    public String render() {
        return BaselineJson.write(problems);
    }

    /**
     * Writes the baseline in UTF-8; the stream is flushed, not closed.
     *
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public void write(OutputStream stream) {
        Objects.requireNonNull(stream, "stream");
        Utf8.write(render(), stream);
    }

    /**
     * Writes the baseline to a file, which appears whole or not at all.
     *
     * @throws UncheckedIOException if it cannot be written; an existing file is then unchanged
     */
    public void write(Path file) {
        Objects.requireNonNull(file, "file");
        AtomicFile.writeText(file, render());
    }

    /** The known problems, ordered by code and path. */
    public List<KnownProblem> problems() {
        return problems;
    }

    /** Returns the number of known problems; an entry may count several. */
    public int size() {
        return problems.stream().mapToInt(KnownProblem::count).sum();
    }

    /**
     * Compares the result of a check with the known problems. Of indistinguishable problems, the first ones are known, up
     * to the number in the baseline.
     *
     * @return the result with the new problems only, with the known ones, and with the fixed ones
     */
    public CheckResult compare(CheckResult found) {
        Objects.requireNonNull(found, "found");
        Map<String, Integer> left = new HashMap<>();
        problems.forEach(problem -> left.merge(problem.fingerprint(), problem.count(), Integer::sum));
        List<Diagnostic> added = new ArrayList<>();
        List<Diagnostic> known = new ArrayList<>();
        for (Diagnostic problem : found.problems()) {
            String fingerprint = Fingerprints.of(problem);
            int count = left.getOrDefault(fingerprint, 0);
            if (count > 0 && canBeKnown(problem.code())) {
                left.put(fingerprint, count - 1);
                known.add(problem);
            } else {
                added.add(problem);
            }
        }
        return found.with(added, new CheckResult.BaselineComparison(known, mended(left)));
    }

    private List<KnownProblem> mended(Map<String, Integer> left) {
        List<KnownProblem> mended = new ArrayList<>();
        for (KnownProblem problem : problems) {
            Integer count = left.remove(problem.fingerprint());
            if (count != null && count > 0) {
                mended.add(problem.withCount(count));
            }
        }
        return mended;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KnownIssues that && problems.equals(that.problems);
    }

    @Override
    public int hashCode() {
        return problems.hashCode();
    }

    /** Returns the number of known problems, for logs. */
    @Override
    public String toString() {
        return "Baseline of " + size() + " problems";
    }
}
