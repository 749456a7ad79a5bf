package org.snitp.io.internal.shape;

import org.snitp.model.internal.term.Terms;
import org.snitp.model.time.Recurrence;

/**
 * The words of the document format for the constants of the model: {@code local-authority} for {@code LOCAL_AUTHORITY}.
 */
public final class EnumTerms {

    private EnumTerms() {}

    /** Returns the word for a constant. */
    public static String of(Enum<?> constant) {
        return constant instanceof Recurrence ? constant.toString() : Terms.word(constant);
    }
}
