package org.snitp.model.rule;

/** What must have been read before a violation of a rule is reported. */
public enum Reading {
    /** Every document could be read. */
    ALL_DOCUMENTS,

    /** Every document could be read and is valid: for rules about what is missing in all documents. */
    ALL_SOUND,

    /** All institutions and abbreviations could be read, and all registries are valid. */
    SOUND_REGISTRIES,

    /** The whole document could be read, and no value in its file violates a constraint. */
    SOUND_DOCUMENT
}
