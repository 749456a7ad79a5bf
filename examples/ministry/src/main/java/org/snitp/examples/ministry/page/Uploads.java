package org.snitp.examples.ministry.page;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** How large a file may be that somebody uploads. */
public final class Uploads {

    /** The largest number of bytes: 5 MB. */
    public static final long MAX_BYTES = 5L * 1024 * 1024;

    /** The address of the page that says that a file is too large. */
    static final String TOO_LARGE = "/too-large";

    private Uploads() {}

    /** Returns whether a request comes from a program, which is answered with problem details (RFC 9457). */
    static boolean isForPrograms(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

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
