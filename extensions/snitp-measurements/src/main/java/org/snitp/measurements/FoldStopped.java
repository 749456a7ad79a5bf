package org.snitp.measurements;

/** Ends the reading of a file behind a problem that was reported. */
final class FoldStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FoldStopped() {
        super(null, null, false, false);
    }
}
