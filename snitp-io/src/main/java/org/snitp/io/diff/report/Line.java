package org.snitp.io.diff.report;

import java.util.List;

/**
 * The change of a field.
 *
 * @param label the name of the field
 * @param parts the old and the new content; empty if the note is sufficient
 * @param note a note; empty if there is none
 */
record Line(String label, List<Part> parts, String note) {

    Line {
        parts = List.copyOf(parts);
    }

    /**
     * A value, or one of several.
     *
     * @param mark the version that contains it
     * @param text the value as text
     */
    record Part(Mark mark, String text) {}

    /** Returns whether one value replaced another. */
    boolean isReplacement() {
        return parts.size() == 2
                && parts.get(0).mark() == Mark.OLD
                && parts.get(1).mark() == Mark.NEW;
    }
}
