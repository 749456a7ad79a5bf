package org.snitp.measurements;

import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.internal.bind.DeclaredYears;
import org.snitp.io.internal.bind.ParsedFile;
import org.snitp.io.internal.check.PartChecks;
import org.snitp.io.options.Limits;

/** Reads a file in chunks, and at its end reports what only the whole file shows. */
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

    /** The limits within which a piece is read. */
    Limits limits() {
        return ReferenceContext.limitsOfPart(run.options());
    }

    /** The fiscal years of the plans. */
    DeclaredYears years() {
        return context.indicators().years();
    }

    /**
     * Checks a piece.
     *
     * @param reading what was read
     * @param set the number of the set of which it is a part
     */
    ReferenceContext.Piece check(ParsedFile reading, int set) {
        ReferenceContext.Piece piece;
        // What is known of the documents is found out at the first need; parts of a file are read by several threads.
        synchronized (context) {
            piece = context.checkPart(reading, run.options(), checks);
        }
        if (reading.isIncomplete()) {
            run.loseSomething();
            acronyms.noteDamaged(set);
        }
        return piece;
    }

    /** Reports a problem of a chunk, with its location in the file. */
    void report(Diagnostic problem, int set) {
        if (FileAcronyms.isAbout(problem)) {
            acronyms.add(problem, set);
        } else {
            run.add(problem);
        }
    }

    /** Returns whether only the whole file tells what is wrong with it. */
    boolean isOpen() {
        return !acronyms.isEmpty();
    }

    /** Ends the file. */
    void end() {
        acronyms.tell(checks::isUnknown, run::add);
    }
}
