package org.snitp.model.errata;

import org.snitp.model.internal.term.Terms;

/** The kind of error that an erratum records. */
public enum ErratumKind {
    /** A misspelt word. */
    SPELLING,

    /** A letter without its diacritic mark, or with a wrong one. */
    DIACRITICS,

    /** A wrong form of a word. */
    GRAMMAR,

    /** A misspelt or unexplained acronym. */
    ACRONYM,

    /** Two texts with no line break between them. */
    GLUED_TEXT,

    /** One text with a line break inside it. */
    BROKEN_TEXT,

    /** A text that breaks off. */
    TRUNCATED,

    /** The same thing under two titles. */
    TITLE,

    /** A wrong number of a law, an article or a year. */
    NUMBER,

    /** A figure that does not agree with others. */
    FIGURE,

    /** A wrong or missing number of an item. */
    NUMBERING,

    /** A text whose layout hides its meaning. */
    LAYOUT,

    /** Two places that contradict each other. */
    CONSISTENCY;

    /**
     * Returns the constant of a word, as documents and exports have it. JAX-RS asks enums for a method of this name.
     *
     * @throws IllegalArgumentException if there is none; its message lists the words
     */
    public static ErratumKind fromString(String word) {
        return Terms.parse(ErratumKind.class, word);
    }
}
