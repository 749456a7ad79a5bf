package org.snitp.measurements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Location;
import org.snitp.io.diagnostic.Severity;
import org.snitp.io.options.ReadOptions;

/**
 * The problems of a file: the first ones of each severity, up to the limit, in whatever order they are found; the rest is
 * counted. The problem that ended the reading is always reported.
 */
final class LoadProblems {

    private static final Comparator<Diagnostic> IN_TEXT = Comparator.comparing(
            LoadProblems::location, Comparator.comparingInt(Location::line).thenComparingInt(Location::column));

    private final int most;
    private final ReadOptions options;
    private final Map<Severity, List<Diagnostic>> kept = new EnumMap<>(Severity.class);
    private final Set<Diagnostic> known = new HashSet<>();
    private final List<Diagnostic> last = new ArrayList<>();
    private long omitted;

    LoadProblems(ReadOptions options) {
        this.options = options;
        this.most = options.limits().problems();
    }

    private static Location location(Diagnostic problem) {
        return problem.location().orElseGet(() -> Location.wholeFile(""));
    }

    void add(Diagnostic problem) {
        if (known.add(problem)) {
            List<Diagnostic> ofSeverity = kept.computeIfAbsent(problem.severity(), unused -> new ArrayList<>());
            ofSeverity.add(problem);
            if (ofSeverity.size() >= 2L * most) {
                keepFirst(ofSeverity);
            }
        }
    }

    /** Adds the problem that ends the reading. */
    void addLast(Diagnostic problem) {
        last.add(problem);
    }

    private void keepFirst(List<Diagnostic> problems) {
        problems.sort(IN_TEXT);
        List<Diagnostic> rest = problems.subList(most, problems.size());
        omitted += rest.size();
        rest.forEach(known::remove);
        rest.clear();
    }

    /** Adds the number of problems that another reader has omitted. */
    void omit(long count) {
        omitted += count;
    }

    /** Returns the first problems of a severity, in the order of the text, and counts the others as omitted. */
    List<Diagnostic> first(Severity severity) {
        List<Diagnostic> ofSeverity = kept.getOrDefault(severity, new ArrayList<>());
        ofSeverity.sort(IN_TEXT);
        if (ofSeverity.size() > most) {
            keepFirst(ofSeverity);
        }
        return List.copyOf(ofSeverity);
    }

    /** How many were omitted so far. */
    long omitted() {
        return omitted;
    }

    /** Returns the problems in the order of the text; lower severities are omitted first. */
    List<Diagnostic> inOrder() {
        List<Diagnostic> problems = new ArrayList<>(last);
        long left = omitted;
        for (Severity severity : Severity.values()) {
            List<Diagnostic> ofSeverity = kept.getOrDefault(severity, List.of());
            int room = Math.max(0, Math.min(most - problems.size(), ofSeverity.size()));
            problems.addAll(ofSeverity.stream().sorted(IN_TEXT).limit(room).toList());
            left += ofSeverity.size() - room;
        }
        problems.sort(IN_TEXT);
        if (left > 0) {
            problems.add(rest(left));
        }
        return problems;
    }

    private Diagnostic rest(long count) {
        return Diagnostic.builder(DiagnosticCode.MORE_PROBLEMS, options.profile())
                .arguments(Map.of("count", Long.toString(count)))
                .build();
    }
}
