package org.snitp.store;

import java.io.Serial;

/**
 * Thrown if something is changed on the basis of a version that is no longer the latest one: somebody else was faster. Nothing was
 * stored. Read the latest version, and ask the user.
 *
 * @since 0.1.0
 */
public final class OutdatedVersionException extends StoreException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String subject;
    private final int expected;
    private final int actual;

    OutdatedVersionException(String subject, int expected, int actual) {
        super(subject + ": the change is based on " + version(expected) + ", but the latest is " + version(actual));
        this.subject = subject;
        this.expected = expected;
        this.actual = actual;
    }

    private static String version(int version) {
        return version == 0 ? "none" : "version " + version;
    }

    /** What was to be changed, such as {@code ActionPlan/pna-2024-2026}. */
    public String subject() {
        return subject;
    }

    /** The version on which the change is based; 0 if there was none. */
    public int expected() {
        return expected;
    }

    /** The latest version; 0 if there is none. */
    public int actual() {
        return actual;
    }
}
