package org.snitp.model.institution;

import org.snitp.model.internal.term.Terms;

/** The kinds of parts that somebody can have in an objective or an action. */
public enum StakeholderKind {
    /** Carries it out. StratML: Performer; IATI: Implementing. */
    PERFORMER,

    /** Benefits from it. StratML: Beneficiary. */
    BENEFICIARY,

    /** Pays for it. IATI: Funding. */
    FUNDER,

    /** Answers for it and for its money. IATI: Accountable. */
    ACCOUNTABLE,

    /** Directs it, or passes the money on, in the name of those who pay. IATI: Extending. */
    MANAGER,

    /** Gives advice, or must be consulted. */
    ADVISER;

    /**
     * Returns the constant of a word, as documents and exports have it. JAX-RS asks enums for a method of this name.
     *
     * @throws IllegalArgumentException if there is none; its message lists the words
     */
    public static StakeholderKind fromString(String word) {
        return Terms.parse(StakeholderKind.class, word);
    }
}
