package org.snitp.model.evaluation;

import org.snitp.model.internal.term.Terms;

/** At which stage an evaluation is made. */
public enum EvaluationType {
    /** While the strategy runs. */
    INTERIM,

    /** At its end. */
    FINAL;

    /**
     * Returns the constant of a word, as documents and exports have it. JAX-RS asks enums for a method of this name.
     *
     * @throws IllegalArgumentException if there is none; its message lists the words
     */
    public static EvaluationType fromString(String word) {
        return Terms.parse(EvaluationType.class, word);
    }
}
