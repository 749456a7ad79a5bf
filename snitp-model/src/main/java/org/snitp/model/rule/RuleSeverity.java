package org.snitp.model.rule;

/** The severity of a violation of a rule, the highest first. */
public enum RuleSeverity {
    /** The document cannot be used as it is. */
    ERROR,

    /** The document can be used, but contains a probable error, or lacks something that it should have. */
    WARNING,

    /** The document is valid, and could be improved. */
    INFO
}
