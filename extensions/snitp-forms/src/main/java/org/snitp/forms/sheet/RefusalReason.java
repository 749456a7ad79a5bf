package org.snitp.forms.sheet;

/** Why something in a sheet is not taken back. */
public enum RefusalReason {
    /** The document is neither a plan nor a strategy. */
    NO_SHEET,
    /** No document of the kind has the id. */
    UNKNOWN_DOCUMENT,
    /** The plan with the id has another version. */
    OTHER_VERSION,
    /** Several documents have the kind, the id and the version, or several elements the code or the id. */
    AMBIGUOUS,
    /** The plan has no such action, objective or indicator in this place. */
    UNKNOWN_ELEMENT,
    /** The field is one of the whole plan or strategy, which sheets only quote. */
    OUTSIDE,
    /** An earlier sheet says something else, which is taken. */
    CONTRADICTION,
    /** The plan says something else there than when the sheet was written. */
    STALE,
    /** What stands in the cell cannot be taken; {@link FilledField#problem} says why. */
    CELL
}
