package org.snitp.io.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.io.bind.FileReading;
import org.snitp.io.bind.Problem;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Owner;
import org.snitp.io.diagnostic.Place;
import org.snitp.io.source.Lines;

/** Turns problems with positions into diagnostics with places, in document order, without duplicates, up to a limit. */
public final class Reporter {

    private static final Comparator<Problem> IN_DOCUMENT =
            Comparator.<Problem>comparingLong(problem -> problem.spot().start()).thenComparing(Problem::code);

    private final IdentityHashMap<FileReading, Lines> lines = new IdentityHashMap<>();
    private final int limit;

    /** Makes a reporter that reports at most a number of problems. */
    public Reporter(int limit) {
        this.limit = limit;
    }

    /** Returns the diagnostics of the problems of all files. */
    public List<Diagnostic> report(List<FileReading> files) {
        LinkedHashSet<Diagnostic> diagnostics = new LinkedHashSet<>();
        int left = 0;
        for (FileReading file : files) {
            List<Problem> problems = new ArrayList<>(file.problems());
            problems.sort(IN_DOCUMENT);
            for (Problem problem : problems) {
                if (diagnostics.size() < limit) {
                    diagnostics.add(diagnostic(problem));
                } else {
                    left++;
                }
            }
        }
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        if (left > 0) {
            all.add(new Diagnostic(
                    DiagnosticCode.MORE_PROBLEMS,
                    Map.of("count", Integer.toString(left)),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty()));
        }
        return all;
    }

    private Diagnostic diagnostic(Problem problem) {
        Problem.Spot spot = problem.spot();
        Place place = place(spot);
        Optional<Owner> owner =
                spot.node() < 0 ? Optional.empty() : spot.file().index().owner(spot.node());
        return new Diagnostic(
                problem.code(),
                problem.arguments(),
                Optional.of(place),
                owner,
                problem.suggestion(),
                problem.related().stream().map(this::place).toList(),
                Optional.of(lines(spot.file()))
                        .filter(l -> place.line() <= l.count())
                        .map(l -> l.text(place.line())));
    }

    private Place place(Problem.Spot spot) {
        FileReading file = spot.file();
        int line = file.locator().line(spot.start());
        int column = file.locator().column(spot.start());
        int endLine = file.locator().line(spot.end());
        int endColumn = file.locator().column(spot.end());
        String pointer = spot.node() < 0 ? "" : file.index().pointer(spot.node());
        boolean ordered = endLine > line || (endLine == line && endColumn > column);
        return ordered
                ? new Place(file.source().name(), line, column, endLine, endColumn, pointer)
                : new Place(file.source().name(), line, column, line, column + 1, pointer);
    }

    private Lines lines(FileReading file) {
        return lines.computeIfAbsent(file, reading -> new Lines(reading.source()));
    }
}
