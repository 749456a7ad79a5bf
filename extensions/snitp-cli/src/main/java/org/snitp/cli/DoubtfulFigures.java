package org.snitp.cli;

import java.util.Set;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Severity;
import org.snitp.model.rule.Rule;

/** Problems to show beside results of figures: errors, and doubts about figures. */
final class DoubtfulFigures {

    private static final Set<DiagnosticCode> DOUBTS = Set.of(
            DiagnosticCode.of(Rule.PERCENTAGE_POSSIBLE),
            DiagnosticCode.of(Rule.DECIMALS_UNMISTAKABLE),
            DiagnosticCode.of(Rule.PERCENT_NO_FRACTION),
            DiagnosticCode.of(Rule.FIGURE_NEAR_PLAN),
            DiagnosticCode.of(Rule.FIGURE_NEAR_SERIES),
            DiagnosticCode.of(Rule.FIGURES_CHANGE),
            DiagnosticCode.of(Rule.COUNTS_NOT_HEAPED));

    private DoubtfulFigures() {}

    /** Returns whether a problem is an error, or a doubt about a figure. */
    static boolean has(Diagnostic problem) {
        return problem.severity() == Severity.ERROR || DOUBTS.contains(problem.code());
    }
}
