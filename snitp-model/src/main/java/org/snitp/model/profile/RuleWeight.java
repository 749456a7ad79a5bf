package org.snitp.model.profile;

import org.snitp.model.internal.term.Terms;

/** How a profile weighs the violations of a rule, the heaviest first. */
public enum RuleWeight {
    /** The document cannot be accepted as it is. */
    ERROR,

    /** The document can be accepted, but something in it is probably wrong or lacks. */
    WARNING,

    /** The document could be improved. */
    NOTE,

    /** The rule does not apply. */
    OFF;

    /**
     * Returns the constant of a word, as documents and exports have it. JAX-RS asks enums for a method of this name.
     *
     * @throws IllegalArgumentException if there is none; its message lists the words
     */
    public static RuleWeight fromString(String word) {
        return Terms.parse(RuleWeight.class, word);
    }
}
