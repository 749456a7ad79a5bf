package org.snitp.annex.export;

import java.util.List;
import org.snitp.io.internal.office.OfficeBlock;

/**
 * A point of an amending act.
 *
 * @param event what it does
 * @param intro the sentence that says it, without a number
 * @param content the new text, in quotation marks; empty for a repeal
 */
record ActPoint(Event event, String intro, List<OfficeBlock> content) {

    /** What a point does: Law 24/2000, articles 59, 60 and 64. */
    enum Event {
        /** It replaces a text by another one. */
        AMENDS,
        /** It adds a text. */
        COMPLETES,
        /** It does both. */
        BOTH,
        /** It repeals a text; a repeal of a part counts as an amendment. */
        REPEALS;

        boolean amends() {
            return this != COMPLETES;
        }

        boolean completes() {
            return this == COMPLETES || this == BOTH;
        }
    }

    ActPoint {
        content = List.copyOf(content);
    }
}
