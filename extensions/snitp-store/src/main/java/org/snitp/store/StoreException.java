package org.snitp.store;

import java.io.Serial;

/**
 * Thrown if the store cannot do what was asked for: its subclasses say what the caller can do about it. An exception of this class
 * itself comes from the database, with its {@link java.sql.SQLException} as cause, and nothing of the call was stored, unless the
 * connection was lost while the call was being confirmed: see {@link #isOutcomeUnknown}.
 *
 * @since 0.1.0
 */
public class StoreException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final boolean outcomeUnknown;

    StoreException(String message) {
        super(message);
        this.outcomeUnknown = false;
    }

    StoreException(String message, Throwable cause, boolean outcomeUnknown) {
        super(message, cause);
        this.outcomeUnknown = outcomeUnknown;
    }

    /**
     * Returns whether the connection was lost while the call was being confirmed. It is then not known whether it was carried out.
     * What has a key, or a version on which it is based, can safely be repeated.
     */
    public final boolean isOutcomeUnknown() {
        return outcomeUnknown;
    }
}
