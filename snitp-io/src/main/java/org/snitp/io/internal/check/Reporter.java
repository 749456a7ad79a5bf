package org.snitp.io.internal.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Location;
import org.snitp.io.diagnostic.Profile;
import org.snitp.io.diagnostic.Severity;
import org.snitp.io.diagnostic.Subject;
import org.snitp.io.diagnostic.Suppressed;
import org.snitp.io.internal.bind.Issue;
import org.snitp.io.internal.bind.Origin;
import org.snitp.io.internal.bind.ParsedFile;
import org.snitp.io.internal.bind.Problems;
import org.snitp.io.internal.source.Lines;

/**
 * Converts problems with positions to diagnostics with locations, in document order, without duplicates, up to a limit.
 */
public final class Reporter {

    /** The maximum length of a line that is shown, in bytes: each diagnostic holds its line. */
    private static final int MAX_LINE = 1 << 20;

    private final Map<Severity, Integer> room = new EnumMap<>(Severity.class);
    private final Profile profile;
    private int left;

    /** The line that was shown last. Many problems may be on one line, and share its text. */
    private String shownText = "";

    private @Nullable ParsedFile shownFile;
    private int shownLine;

    /**
     * Creates a reporter with a limit. Severe problems have priority: no error is omitted while a warning is shown, and
     * no warning while a note is.
     *
     * @param profile determines the severity of problems
     * @param all the problems of all files, which are counted
     */
    public Reporter(int limit, Profile profile, Collection<Problems> all) {
        this.profile = profile;
        for (Problems problems : all) {
            for (Issue problem : problems.inDocumentOrder()) {
                severity(problem).ifPresent(severity -> room.merge(severity, 1, Integer::sum));
            }
        }
        int free = limit;
        for (Map.Entry<Severity, Integer> ofSeverity : room.entrySet()) {
            ofSeverity.setValue(Math.min(free, ofSeverity.getValue()));
            free -= ofSeverity.getValue();
        }
    }

    /** Returns the diagnostics of the problems of one file, and how many there are beyond a limit. */
    public static List<Diagnostic> report(Problems problems, Profile profile, int limit) {
        Reporter reporter = new Reporter(limit, profile, List.of(problems));
        List<Diagnostic> diagnostics = new ArrayList<>(reporter.report(problems));
        reporter.reportRest().ifPresent(diagnostics::add);
        return diagnostics;
    }

    /** Returns the severity of a problem; empty if the profile turns it off. */
    private Optional<Severity> severity(Issue problem) {
        return profile.severity(problem.code(), problem.arguments());
    }

    /** Returns the diagnostics of the problems of a file. */
    public List<Diagnostic> report(Problems problems) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Issue problem : problems.inDocumentOrder()) {
            Optional<Severity> severity = severity(problem);
            if (severity.isEmpty()) {
                continue;
            }
            if (isTaken(severity.get())) {
                diagnostics.add(diagnostic(problem));
            } else {
                left++;
            }
        }
        left += problems.omitted();
        return diagnostics;
    }

    private boolean isTaken(Severity severity) {
        return room.merge(severity, -1, Integer::sum) >= 0;
    }

    /** Returns the suppressed problems, by file and in the order of the text, up to a limit. */
    public List<Suppressed> reportIgnored(List<ParsedFile> files, List<SuppressedIssue> ignored, int limit) {
        return ignored.isEmpty()
                ? List.of()
                : files.stream()
                        .flatMap(file -> ignored.stream()
                                .filter(one -> one.problem().range().file() == file)
                                .filter(one -> severity(one.problem()).isPresent())
                                .sorted(Comparator.comparing(SuppressedIssue::problem, Problems.IN_DOCUMENT)))
                        .limit(limit)
                        .map(one -> new Suppressed(
                                diagnostic(one.problem()), one.reason(), Optional.of(SourceRanges.standing(one.at()))))
                        .toList();
    }

    /** Returns a diagnostic with the number of problems that were not reported, if there are any. */
    public Optional<Diagnostic> reportRest() {
        return left == 0
                ? Optional.empty()
                : Optional.of(Diagnostic.builder(DiagnosticCode.MORE_PROBLEMS, profile)
                        .arguments(Map.of("count", Integer.toString(left)))
                        .build());
    }

    Diagnostic diagnostic(Issue problem) {
        Issue.SourceRange range = problem.range();
        Optional<Origin> origin = range.file().origin();
        Location location = origin.map(table ->
                        table.location(range.start(), problem.arguments().getOrDefault("field", "")))
                .orElseGet(() -> SourceRanges.standing(range));
        Origin.Words found = new Origin.Words(problem.arguments(), problem.suggestion());
        Origin.Words words = origin.map(table -> table.words(range.start(), problem.code(), found))
                .orElse(found);
        Optional<Subject> subject =
                range.node() < 0 ? Optional.empty() : range.file().index().subject(range.node());
        return Diagnostic.builder(problem.code(), severity(problem).orElse(Severity.INFO))
                .arguments(words.arguments())
                .location(location)
                .subject(subject)
                .suggestion(words.suggestion())
                .related(SourceRanges.related(problem))
                .sourceLine(origin.map(table -> table.line(range.start()))
                        .orElseGet(() -> sourceLine(range.file(), location.line())))
                .path(range.node() < 0 ? "" : range.file().index().path(range.node()))
                .build();
    }

    private Optional<String> sourceLine(ParsedFile file, int line) {
        Lines text = file.locator().lines();
        boolean shown = line > 0 && line <= text.count() && text.length(line) <= MAX_LINE;
        if (shown && !(file.equals(shownFile) && line == shownLine)) {
            shownFile = file;
            shownLine = line;
            shownText = text.text(line);
        }
        return shown ? Optional.of(shownText) : Optional.empty();
    }
}
