package org.snitp.cli;

/** What the command tells the program that called it. */
final class ExitCode {

    /** Done; no errors in the documents. */
    static final int OK = 0;

    /** The documents have errors. */
    static final int ERRORS = 1;

    /** The command could not do its work: bad arguments, files that cannot be read or written. */
    static final int COULD_NOT_RUN = 2;

    private ExitCode() {}
}
