package org.snitp.forms.sheet;

/** Why a part of a sheet is refused. */
public enum RefusalReason {
    /** The document is neither a plan nor a strategy. */
    NO_SHEET,
    /** There is no document of the kind with the id. */
    UNKNOWN_DOCUMENT,
    /** The plan with the id has another version. */
    OTHER_VERSION,
    /** Several documents have the kind, the id and the version, or several elements the code or the id. */
    AMBIGUOUS,
    /** The plan has no such action, objective or indicator in this location. */
    UNKNOWN_ELEMENT,
    /** The field belongs to the whole plan or strategy, which sheets only quote. */
    OUTSIDE,
    /** An earlier sheet has another value, which is used. */
    CONTRADICTION,
    /** The plan has changed since the sheet was written. */
    STALE,
    /** The content of the cell is invalid; {@link FilledField#problem} says why. */
    CELL
}
