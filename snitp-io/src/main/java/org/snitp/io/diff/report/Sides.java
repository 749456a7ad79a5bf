package org.snitp.io.diff.report;

import java.util.Objects;

/**
 * The names of the two versions, such as file names.
 *
 * @param before the old version
 * @param after the new version
 */
public record Sides(String before, String after) {
    /** Checks that no component is null. */
    public Sides {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }
}
