package org.snitp.model.measurement;

import org.snitp.model.internal.term.Terms;

/**
 * How certain a figure is, by terms of the SDMX code list "Observation status" ({@code CL_OBS_STATUS}). A figure without a
 * stated status is normal.
 *
 * @see <a href="https://sdmx.org/?page_id=3215/">SDMX code lists</a>
 */
public enum ObservationStatus {
    /** A normal value: observed, and final as far as known. SDMX code A. */
    NORMAL("A", true),

    /** A provisional value: observed, but not yet complete or verified; it is to be revised. SDMX code P. */
    PROVISIONAL("P", false),

    /** An estimated value: not observed in full, but estimated. SDMX code E. */
    ESTIMATED("E", false),

    /** A forecast value: stated in advance; nothing has been observed. SDMX code F. */
    FORECAST("F", false),

    /** An imputed value: put in place of a missing one. SDMX code I. */
    IMPUTED("I", false),

    /**
     * A break in the time series: a final value that is not comparable with those of earlier periods, because of another
     * definition or method. SDMX code B.
     */
    BREAK("B", true),

    /** There is no value: it exists or may exist, but nobody has it. SDMX code O. */
    MISSING("O", false);

    private final String sdmxCode;
    private final boolean settled;

    ObservationStatus(String sdmxCode, boolean settled) {
        this.sdmxCode = sdmxCode;
        this.settled = settled;
    }

    /** The code of the status in SDMX: one capital letter. */
    public String sdmxCode() {
        return sdmxCode;
    }

    /** Returns whether a figure with the status is final: it was observed, and no other one is expected in its place. */
    public boolean isFinal() {
        return settled;
    }

    /**
     * Returns the constant of a word, as documents and exports have it. JAX-RS asks enums for a method of this name.
     *
     * @throws IllegalArgumentException if there is none; its message lists the words
     */
    public static ObservationStatus fromString(String word) {
        return Terms.parse(ObservationStatus.class, word);
    }
}
