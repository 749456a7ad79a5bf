package org.snitp.model.profile;

/** How a profile weighs the violations of a rule, the heaviest first. */
public enum RuleWeight {
    /** The document cannot be accepted as it is. */
    ERROR,

    /** The document can be accepted, but something in it is probably wrong or lacks. */
    WARNING,

    /** The document could be improved. */
    NOTE,

    /** The rule does not apply. */
    OFF
}
