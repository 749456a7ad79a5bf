package org.snitp.model.plan;

import org.snitp.model.internal.term.Terms;

/** How far an action is. */
public enum ActionState {
    /** Not begun, and not expected to have begun. */
    PLANNED,

    /** Begun, and going as planned. */
    IN_PROGRESS,

    /** Later than planned, whether begun or not. */
    DELAYED,

    /** Interrupted for the time being. */
    SUSPENDED,

    /** Carried out in full. */
    COMPLETED,

    /** Given up: it will not be carried out. */
    CANCELLED;

    /** Returns whether work rests, so that nothing is reported: suspended or cancelled. */
    public boolean isHalted() {
        return this == SUSPENDED || this == CANCELLED;
    }

    /** Returns whether the state needs a reason: delayed, suspended or cancelled. */
    public boolean needsReason() {
        return this == DELAYED || isHalted();
    }

    /**
     * Returns the constant of a word, as documents and exports have it. JAX-RS asks enums for a method of this name.
     *
     * @throws IllegalArgumentException if there is none; its message lists the words
     */
    public static ActionState fromString(String word) {
        return Terms.parse(ActionState.class, word);
    }
}
