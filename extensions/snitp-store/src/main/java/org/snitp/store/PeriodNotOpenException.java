package org.snitp.store;

import java.io.Serial;

/**
 * Thrown if something is sent for a reporting period that is not open, or a figure is recorded for one that is locked. Nothing was
 * stored.
 *
 * @since 0.1.0
 */
public final class PeriodNotOpenException extends StoreException {

    @Serial
    private static final long serialVersionUID = 1L;

    PeriodNotOpenException(String message) {
        super(message);
    }

    PeriodNotOpenException(String message, Throwable cause) {
        super(message, cause, false);
    }
}
