package org.snitp.cli;

/** What the command tells the program that called it. */
final class ExitCode {

    /** Done; no errors in the documents. */
    static final int OK = 0;

    /** The documents have errors. */
    static final int ERRORS = 1;

    /** What the script {@code examples/snitp} is told instead of {@link #ERRORS}, and tells its caller as that. */
    static final int LAUNCHED_ERRORS = 101;

    /** The command could not do its work: bad arguments, files that cannot be read or written. */
    static final int COULD_NOT_RUN = 2;

    private ExitCode() {}
}
