package org.snitp.store;

import java.io.Serial;

/**
 * Thrown if an actor of an institution reads or writes what belongs to another one, or does what only the coordinator does. Nothing
 * was stored.
 *
 * @since 0.1.0
 */
public final class NotPermittedException extends StoreException {

    @Serial
    private static final long serialVersionUID = 1L;

    NotPermittedException(String message) {
        super(message);
    }

    NotPermittedException(String message, Throwable cause) {
        super(message, cause, false);
    }
}
