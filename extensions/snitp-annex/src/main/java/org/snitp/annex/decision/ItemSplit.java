package org.snitp.annex.decision;

import java.util.Objects;
import org.snitp.annex.document.AnnexField;

/**
 * Where an item of a list ends and the next one begins.
 *
 * @param action the code of the action
 * @param field the list: results or indicators
 * @param before the words with which the next item begins; they stand in the annex, without a line break before them
 * @since 0.1.0
 */
public record ItemSplit(String action, AnnexField field, String before) {

    /** Checks that no component is null. */
    public ItemSplit {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(before, "before");
    }
}
