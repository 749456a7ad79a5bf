package org.snitp.io.diff.report;

/** In which of the versions something is. */
enum Mark {
    /** In the old one only. */
    OLD("−"),
    /** In the new one only. */
    NEW("+"),
    /** In both. */
    BOTH("~"),
    /** It goes without saying. */
    NONE("");

    private final String sign;

    Mark(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }
}
