package org.snitp.forms.sheet;

/** The outcome of a field of a sheet that is merged into its plan. */
public enum FieldOutcome {
    /** The plan had no value there, and has that of the sheet now. */
    TAKEN,
    /** The plan had another value, and has that of the sheet now. */
    CHANGED,
    /** The sheet and the plan have the same value. */
    UNCHANGED,
    /** The sheet omits the value of the plan, which is kept. */
    KEPT,
    /** The value of the sheet is refused, and that of the plan is kept. */
    REFUSED
}
