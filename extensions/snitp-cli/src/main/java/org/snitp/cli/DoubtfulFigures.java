package org.snitp.cli;

import java.util.EnumSet;
import java.util.Set;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Severity;

/** What is to be known beside the results of figures: what is wrong with them, and what probably is. */
final class DoubtfulFigures {

    private static final Set<DiagnosticCode> DOUBTS = EnumSet.of(
            DiagnosticCode.IMPOSSIBLE_PERCENTAGE,
            DiagnosticCode.AMBIGUOUS_DECIMALS,
            DiagnosticCode.FRACTION_FOR_PERCENT,
            DiagnosticCode.FAR_FROM_PLAN,
            DiagnosticCode.FAR_FROM_SERIES);

    private DoubtfulFigures() {}

    /** Returns whether a problem is an error, or a doubt about a figure. */
    static boolean has(Diagnostic problem) {
        return problem.severity() == Severity.ERROR || DOUBTS.contains(problem.code());
    }
}
