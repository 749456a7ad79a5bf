package org.snitp.io.internal.check;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.internal.bind.Issue;
import org.snitp.io.internal.bind.NodeIndex;
import org.snitp.io.internal.bind.ParsedFile;
import org.snitp.io.internal.bind.Problems;
import org.snitp.io.internal.event.PackedPosition;
import org.snitp.model.rule.Rule;

/**
 * Drops problems that only repeat a problem of an anchored value at each of its aliases: the value is written once, and
 * corrected once. Such a problem is reported where the value is written or, if there is none at that location, at the
 * first alias.
 *
 * <p>Problems that follow from other values, such as a duplicate code, are reported at each alias. If an alias repeats
 * an object with its code, only the duplicate code is reported there.
 */
final class AliasDuplicateFilter {

    /** A problem, and where its value is written. */
    private record Cause(DiagnosticCode code, Map<String, String> arguments, long written) {

        static Cause of(Issue problem) {
            return new Cause(
                    problem.code(),
                    problem.arguments(),
                    PackedPosition.written(problem.range().start()));
        }
    }

    private AliasDuplicateFilter() {}

    /**
     * Drops the duplicates among the problems of a file.
     *
     * @param ignored the suppressed problems; duplicates of them are dropped as well
     */
    static void drop(ParsedFile file, Problems problems, List<SuppressedIssue> ignored) {
        List<Issue> inDocument = problems.inDocumentOrder();
        if (inDocument.stream().noneMatch(AliasDuplicateFilter::isAliased)) {
            return;
        }
        Set<Integer> repeated = repeated(file, inDocument);
        Set<Cause> known = new HashSet<>();
        for (SuppressedIssue one : ignored) {
            if (one.problem().range().file() == file) {
                known.add(Cause.of(one.problem()));
            }
        }
        Set<Issue> echoes = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Issue problem : inDocument) {
            boolean isNew = known.add(Cause.of(problem));
            boolean isOfTheValue =
                    !isNew && isAliased(problem) && problem.code().isOfTheValue();
            if (isOfTheValue || isInRepeated(problem, file.index(), repeated)) {
                echoes.add(problem);
            }
        }
        problems.removeIf(echoes::contains);
    }

    /** The objects at an alias that have a code: the code is duplicated, although it is written once. */
    private static Set<Integer> repeated(ParsedFile file, List<Issue> problems) {
        NodeIndex index = file.index();
        Set<Integer> repeated = new HashSet<>();
        for (Issue problem : problems) {
            if (isCodeWrittenOnce(problem, file)) {
                int object = index.parent(problem.range().node());
                if (object >= 0 && PackedPosition.isAliased(index.start(object))) {
                    repeated.add(object);
                }
            }
        }
        return repeated;
    }

    private static boolean isCodeWrittenOnce(Issue problem, ParsedFile file) {
        return problem.violates(Rule.CODE_UNIQUE)
                && isAliased(problem)
                && problem.related().stream()
                        .anyMatch(first -> first.file() == file
                                && PackedPosition.written(first.start())
                                        == PackedPosition.written(
                                                problem.range().start()));
    }

    /** Returns whether a problem is in a repeated object, and is not the repetition itself. */
    private static boolean isInRepeated(Issue problem, NodeIndex index, Set<Integer> repeated) {
        int node = problem.range().node();
        if (node < 0) {
            return false;
        }
        int object = node;
        if (problem.violates(Rule.CODE_UNIQUE) && repeated.contains(index.parent(node))) {
            object = index.parent(index.parent(node));
        }
        while (object >= 0 && !repeated.contains(object)) {
            object = index.parent(object);
        }
        return object >= 0;
    }

    private static boolean isAliased(Issue problem) {
        return PackedPosition.isAliased(problem.range().start());
    }
}
