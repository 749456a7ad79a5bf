package org.snitp.cli;

/** Thrown when a command cannot go on, for a reason that the user can mend and that the message says in one line. */
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
