package org.snitp.store;

import java.io.Serial;

/**
 * Thrown if a file is larger than {@link SnitpStore.Builder#evidenceLimit} allows. Nothing was stored.
 *
 * @since 0.1.0
 */
public final class EvidenceTooLargeException extends StoreException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final long limit;

    EvidenceTooLargeException(String name, long limit) {
        super("The file " + name + " has more than " + limit + " bytes");
        this.limit = limit;
    }

    /** The largest number of bytes that a file may have. */
    public long limit() {
        return limit;
    }
}
