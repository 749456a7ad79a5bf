package org.snitp.store;

import java.io.Serial;

/**
 * Thrown if a submission is not in a state in which it can be sent, accepted or returned. Nothing was stored.
 *
 * @since 0.1.0
 */
public final class SubmissionStateException extends StoreException {

    @Serial
    private static final long serialVersionUID = 1L;

    SubmissionStateException(String message) {
        super(message);
    }
}
