package org.snitp.measurements;

import org.snitp.io.internal.bind.NodeIndex;

/** Counts the measurements that were read, including replaced ones and those that could not be built. */
final class RowCount {

    private RowCount() {}

    static long of(NodeIndex index) {
        long rows = 0;
        for (int root : index.roots()) {
            rows += ofDocument(index, root);
            if (index.field(root, "measurements") < 0) {
                for (int document : index.children(root)) {
                    rows += index.isElement(document) ? ofDocument(index, document) : 0;
                }
            }
        }
        return rows;
    }

    private static long ofDocument(NodeIndex index, int document) {
        int list = index.field(document, "measurements");
        long rows = 0;
        if (list >= 0) {
            for (int measurement : index.elements(list)) {
                int earlier = index.field(measurement, "earlier");
                rows += 1 + (earlier < 0 ? 0 : index.elements(earlier).length);
            }
        }
        return rows;
    }
}
