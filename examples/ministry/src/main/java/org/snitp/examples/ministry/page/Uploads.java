package org.snitp.examples.ministry.page;

import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** How large a file may be that somebody uploads. */
public final class Uploads {

    /** The largest number of bytes: 5 MB. */
    public static final long MAX_BYTES = 5L * 1024 * 1024;

    private Uploads() {}

    /**
     * Checks the size of a file.
     *
     * @throws MaxUploadSizeExceededException if it is too large
     */
    public static void requireSmall(long size) {
        if (size > MAX_BYTES) {
            throw new MaxUploadSizeExceededException(MAX_BYTES);
        }
    }
}
