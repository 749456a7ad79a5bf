package org.snitp.annex.internal.plan;

import org.snitp.annex.document.AnnexField;

/**
 * A column of a table.
 *
 * @param first the first column of the grid
 * @param last the last one
 * @param head its head, as it is written
 * @param above the head above it, which joins columns; empty if there is none
 * @param field what it is about
 * @param roles whether it has the responsible institutions and the supporting ones
 */
record Column(int first, int last, String head, String above, AnnexField field, boolean roles) {

    boolean covers(int column) {
        return first <= column && column <= last;
    }

    /** Returns all that is said of it, from above. */
    String whole() {
        return above.isEmpty() ? head : above + " " + head;
    }

    Column with(AnnexField other) {
        return new Column(first, last, head, above, other, false);
    }
}
