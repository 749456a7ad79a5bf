package org.snitp.cli;

/** The exit codes of the command. */
final class ExitCode {

    /** Success; the documents have no errors. */
    static final int OK = 0;

    /** The documents have errors. */
    static final int ERRORS = 1;

    /** The code for the script {@code examples/snitp} instead of {@link #ERRORS}, which the script converts back. */
    static final int LAUNCHED_ERRORS = 101;

    /** The command could not run: invalid arguments, or files that cannot be read or written. */
    static final int COULD_NOT_RUN = 2;

    private ExitCode() {}
}
