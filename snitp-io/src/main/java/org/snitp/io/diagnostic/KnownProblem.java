package org.snitp.io.diagnostic;

import java.util.Objects;

/**
 * A problem that a baseline accepts.
 *
 * @param code its kind, as in {@link DiagnosticCode#getId()}; a later version may have other kinds
 * @param path its path, as in {@link Diagnostic#path()}
 * @param message its message, for people
 * @param fingerprint its identity, as created by {@link Fingerprints#of}
 * @param count the number of indistinguishable problems; at least 1
 */
public record KnownProblem(String code, String path, String message, String fingerprint, int count) {
    /** Checks that no component is null. */
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
