package org.snitp.io.diff.report;

import java.util.List;

/**
 * What became of a field.
 *
 * @param label the field in words
 * @param parts what stood and what stands there; nothing where the note says it all
 * @param note what is to be said about it; empty for nothing
 */
record Line(String label, List<Part> parts, String note) {

    Line {
        parts = List.copyOf(parts);
    }

    /**
     * A value, or one of several.
     *
     * @param mark in which version it is
     * @param text the value in words
     */
    record Part(Mark mark, String text) {}

    /** Returns whether one value took the place of another. */
    boolean isReplacement() {
        return parts.size() == 2
                && parts.get(0).mark() == Mark.OLD
                && parts.get(1).mark() == Mark.NEW;
    }
}
