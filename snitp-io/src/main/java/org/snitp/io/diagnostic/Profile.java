package org.snitp.io.diagnostic;

import java.util.Locale;

/** The state of a plan, which determines the severity of its problems. */
public enum Profile {
    /** A draft: missing parts are notes, not warnings. */
    DRAFT,

    /** About to be adopted, or adopted: missing parts will be missing for years. */
    FINAL;

    /** The profile as an option of commands: {@code draft}, {@code final}. */
    public String term() {
        return name().toLowerCase(Locale.ROOT);
    }
}
