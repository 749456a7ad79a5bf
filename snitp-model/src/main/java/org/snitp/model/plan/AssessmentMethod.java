package org.snitp.model.plan;

import org.snitp.model.internal.term.Terms;

/** The method by which the progress of an indicator is assessed. */
public enum AssessmentMethod {
    /** The achieved share of the progress that a straight line from the baseline to the target expects. */
    LINEAR,

    /** The ratio of the observed growth rate to the growth rate that the target requires. */
    GROWTH;

    /**
     * Returns the constant of a word, as documents and exports have it. JAX-RS asks enums for a method of this name.
     *
     * @throws IllegalArgumentException if there is none; its message lists the words
     */
    public static AssessmentMethod fromString(String word) {
        return Terms.parse(AssessmentMethod.class, word);
    }
}
