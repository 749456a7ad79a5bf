package org.snitp.io.diff.report;

/** The versions that contain something. */
enum Mark {
    /** Only the old one. */
    OLD("−"),
    /** Only the new one. */
    NEW("+"),
    /** Both. */
    BOTH("~"),
    /** Not marked. */
    NONE("");

    private final String sign;

    Mark(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }
}
