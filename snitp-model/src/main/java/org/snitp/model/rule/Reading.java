package org.snitp.model.rule;

/** What must have been read for a violation of a rule to be believed. */
public enum Reading {
    /** Every document could be read. */
    ALL_DOCUMENTS,

    /** Every document could be read, and nothing is wrong with any: for rules about what is nowhere in the documents. */
    ALL_SOUND,

    /** All that the documents say of institutions and abbreviations could be read, and nothing is wrong with a registry. */
    SOUND_REGISTRIES,

    /** All of the document could be read, and no value in its file violates a constraint. */
    SOUND_DOCUMENT
}
