package org.snitp.measurements;

/** Ends the reading of a file after a reported problem. */
final class LoadAborted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LoadAborted() {
        super(null, null, false, false);
    }
}
