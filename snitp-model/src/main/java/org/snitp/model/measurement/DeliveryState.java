package org.snitp.model.measurement;

import org.snitp.model.internal.term.Terms;

/** The progress of a deliverable. */
public enum DeliveryState {
    /** Work has not begun. */
    NOT_STARTED,

    /** Work is in progress. */
    IN_PROGRESS,

    /** The product has been delivered. */
    DELIVERED;

    /**
     * Returns the constant of a word, as documents and exports have it. JAX-RS asks enums for a method of this name.
     *
     * @throws IllegalArgumentException if there is none; its message lists the words
     */
    public static DeliveryState fromString(String word) {
        return Terms.parse(DeliveryState.class, word);
    }
}
