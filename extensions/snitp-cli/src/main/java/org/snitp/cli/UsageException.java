package org.snitp.cli;

/** Thrown if a command cannot continue for a reason that the user can correct. The message is one line. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    UsageException(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
