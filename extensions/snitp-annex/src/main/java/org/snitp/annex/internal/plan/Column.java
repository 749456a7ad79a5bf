package org.snitp.annex.internal.plan;

import org.snitp.annex.document.AnnexField;

/**
 * A column of a table.
 *
 * @param first the first column of the grid
 * @param last the last one
 * @param head its head, as it is written
 * @param field what it is about
 */
record Column(int first, int last, String head, AnnexField field) {

    boolean covers(int column) {
        return first <= column && column <= last;
    }
}
