package org.snitp.io.diagnostic;

import java.util.Locale;

/** The state of a plan, by which its problems weigh more or less. */
public enum Profile {
    /** An author is still working on it: what is not written yet is worth a note, and no warning. */
    DRAFT,

    /** It is about to be adopted, or has been: what it lacks now it will lack for years. */
    FINAL;

    /** The profile as commands write it: {@code draft}, {@code final}. */
    public String term() {
        return name().toLowerCase(Locale.ROOT);
    }
}
