package org.snitp.measurements;

import java.util.List;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.internal.check.PartChecks;
import org.snitp.io.internal.source.Source;

/** Reads a file piece by piece, and tells at its end what only the whole file tells. */
final class Chunks {

    private final ReferenceContext context;
    private final LoadSession run;
    private final PartChecks checks;
    private final FileAcronyms acronyms = new FileAcronyms();

    Chunks(ReferenceContext context, LoadSession run) {
        this.context = context;
        this.run = run;
        this.checks = context.newFile();
    }

    /**
     * Reads and checks a piece.
     *
     * @param set the number of the set of which it is a part
     */
    ReferenceContext.Piece read(Source source, int set) {
        ReferenceContext.Piece piece = context.readPart(source, run.options(), checks);
        if (piece.reading().isIncomplete()) {
            run.loseSomething();
            acronyms.noteDamaged(set);
        }
        return piece;
    }

    /** Reports a problem of a piece, with its place in the file. */
    void report(Diagnostic problem, int set) {
        if (FileAcronyms.isAbout(problem)) {
            acronyms.add(problem, set);
        } else {
            run.add(problem);
        }
    }

    /** Returns whether a problem of the piece that was read last is to be ignored, as its documents say. */
    boolean isIgnored(DiagnosticCode code, int document, List<Object> steps) {
        return checks.isIgnored(code, document, steps);
    }

    /** Ends the file. */
    void end() {
        acronyms.tell(checks::isUnknown, run::add);
    }
}
