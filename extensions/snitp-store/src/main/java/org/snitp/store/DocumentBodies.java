package org.snitp.store;

import org.snitp.model.document.Document;

/** Documents as they are stored. */
final class DocumentBodies {

    private DocumentBodies() {}

    static DocumentKey key(Document document) {
        throw new UnsupportedOperationException();
    }
}
