package org.snitp.forms.sheet;

/** What becomes of a field of a sheet that is taken back into its plan. */
public enum FieldOutcome {
    /** The plan said nothing there, and says what the sheet says. */
    TAKEN,
    /** The plan said something else, and says what the sheet says. */
    CHANGED,
    /** The sheet says what the plan says. */
    UNCHANGED,
    /** The sheet leaves out what the plan says; the plan still says it. */
    KEPT,
    /** What the sheet says is not taken; the plan says what it said. */
    REFUSED
}
