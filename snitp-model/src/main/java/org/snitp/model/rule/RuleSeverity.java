package org.snitp.model.rule;

/** How much a violation of a rule weighs; the heaviest comes first. */
public enum RuleSeverity {
    /** The document cannot be used as it is. */
    ERROR,

    /** The document can be used, but says something that is probably not meant, or lacks what it should have. */
    WARNING,

    /** The document is sound, and could say more, or say it better. */
    INFO
}
