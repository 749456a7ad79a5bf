package org.snitp.io.diff.report;

import java.util.Objects;

/**
 * What the two versions are called, as in the names of their files.
 *
 * @param before the old version
 * @param after the new version
 */
public record Sides(String before, String after) {
    /** Demands every component. */
    public Sides {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }
}
