package org.snitp.io.check;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snitp.io.bind.FileReading;
import org.snitp.io.bind.Problem;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.event.Positions;

/**
 * Drops what only repeats that a value with an anchor is wrong wherever an alias stands for it: written once, it is mended
 * once. It is reported where it is written or, if nothing is wrong with it there, at the first alias.
 *
 * <p>What is wrong with a value only beside others, such as a code that is given twice, is reported at each alias.
 */
final class AliasEchoes {

    /** What follows from a value alone, within one document. */
    private static final Set<DiagnosticCode> OF_THE_VALUE = ofTheValue();

    /** What is wrong, and where it is written. */
    private record Cause(DiagnosticCode code, Map<String, String> arguments, long written) {

        static Cause of(Problem problem) {
            return new Cause(
                    problem.code(),
                    problem.arguments(),
                    Positions.written(problem.spot().start()));
        }
    }

    private AliasEchoes() {}

    private static Set<DiagnosticCode> ofTheValue() {
        Set<DiagnosticCode> codes = EnumSet.range(DiagnosticCode.UNKNOWN_FIELD, DiagnosticCode.INVALID_FORM);
        codes.addAll(EnumSet.range(DiagnosticCode.NO_DENOMINATOR, DiagnosticCode.REPEATED_WORD));
        Collections.addAll(
                codes,
                DiagnosticCode.UNKNOWN_ACRONYM,
                DiagnosticCode.NO_UNIT,
                DiagnosticCode.COMPOUND_NAME,
                DiagnosticCode.UNKNOWN_INSTITUTION,
                DiagnosticCode.UNKNOWN_STRATEGY,
                DiagnosticCode.UNKNOWN_REFERENCE,
                DiagnosticCode.BACKWARD_RANGE,
                DiagnosticCode.WINDOW_OUTSIDE_PLAN,
                DiagnosticCode.CALENDAR_OUTSIDE_STRATEGY);
        return Collections.unmodifiableSet(codes);
    }

    /**
     * Drops the echoes among the problems of files.
     *
     * @param ignored the problems that are ignored; what repeats one of them is dropped as well
     */
    static void drop(List<FileReading> files, List<Ignored> ignored) {
        for (FileReading file : files) {
            drop(
                    file,
                    ignored.stream()
                            .map(Ignored::problem)
                            .filter(problem -> problem.spot().file() == file)
                            .map(Cause::of)
                            .toList());
        }
    }

    private static void drop(FileReading file, List<Cause> ignored) {
        List<Problem> inDocument = file.problems().inDocumentOrder();
        if (inDocument.stream().noneMatch(AliasEchoes::isAliased)) {
            return;
        }
        Set<Cause> known = new HashSet<>(ignored);
        Set<Problem> echoes = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Problem problem : inDocument) {
            boolean isNew = known.add(Cause.of(problem));
            if (!isNew && isAliased(problem) && OF_THE_VALUE.contains(problem.code())) {
                echoes.add(problem);
            }
        }
        file.problems().removeIf(echoes::contains);
    }

    private static boolean isAliased(Problem problem) {
        return Positions.isAliased(problem.spot().start());
    }
}
