package org.snitp.forms.intake;

/** The outcome of a row of a form. */
public enum RowOutcome {
    /** Nothing was known for its key. */
    CREATED,

    /** It revises the known measurement, which is kept as an earlier figure; or it is such an earlier figure itself. */
    CHANGED,

    /** It was already known. */
    UNCHANGED,

    /** It is empty: nothing is reported, which is not a problem. */
    EMPTY,

    /** It was rejected, and is kept in the report with all its cells and the reasons. */
    REJECTED
}
