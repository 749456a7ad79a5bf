package org.snitp.examples.ministry.plan;

import org.snitp.model.document.Document;
import org.snitp.store.DocumentKey;

/** What the file of a document is called. */
final class PlanFile {

    private PlanFile() {}

    static String nameOf(Document document) {
        return DocumentKey.of(document).id() + ".yaml";
    }
}
