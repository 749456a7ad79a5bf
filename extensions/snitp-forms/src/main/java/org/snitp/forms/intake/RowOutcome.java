package org.snitp.forms.intake;

/** What becomes of a row of a form. */
public enum RowOutcome {
    /** Nothing was known about what it reports. */
    CREATED,

    /** It revises what was known, which is kept as an earlier figure; or it is such an earlier figure itself. */
    CHANGED,

    /** It says what was known already. */
    UNCHANGED,

    /** Nothing is filled in: nothing is reported, which is no problem. */
    EMPTY,

    /** It was not taken, and is kept in the report with all its cells and the reasons. */
    REJECTED
}
