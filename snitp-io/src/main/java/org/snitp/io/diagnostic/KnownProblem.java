package org.snitp.io.diagnostic;

import java.util.Objects;

/**
 * A problem that a baseline knows, so that it does not stop anybody.
 *
 * @param code its kind, as {@link DiagnosticCode#getId()} tells it; a later version may know other kinds
 * @param path where it stands, as {@link Diagnostic#path()} tells it
 * @param message what is wrong, for people
 * @param fingerprint what tells it from other problems, as {@link Fingerprints#of} makes it
 * @param count how many problems there are that cannot be told apart; at least 1
 */
public record KnownProblem(String code, String path, String message, String fingerprint, int count) {
    /** Demands every component. */
    public KnownProblem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(fingerprint, "fingerprint");
    }

    /** Returns the same problem with another count. */
    public KnownProblem withCount(int other) {
        return new KnownProblem(code, path, message, fingerprint, other);
    }
}
