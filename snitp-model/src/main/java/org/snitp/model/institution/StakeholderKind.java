package org.snitp.model.institution;

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
    ADVISER
}
