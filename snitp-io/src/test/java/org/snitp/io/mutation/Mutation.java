package org.snitp.io.mutation;

import java.util.List;

/**
 * A defect that is put into a text.
 *
 * @param code the code that is expected, at the mark; empty if nothing is
 * @param pointer the pointer that is expected
 * @param edits the changes
 */
record Mutation(String code, String pointer, List<Edit> edits) {

    static Mutation of(String code, String pointer, Edit... edits) {
        return new Mutation(code, pointer, List.of(edits));
    }

    /** Where in the text that is changed the problem is expected to stand, or what stands there now. */
    int markedAt() {
        return edits.stream()
                .filter(edit -> edit.marked().contains("⟦"))
                .findFirst()
                .orElseThrow()
                .from();
    }
}
