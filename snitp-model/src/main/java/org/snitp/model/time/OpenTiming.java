package org.snitp.model.time;

/** Timing without dates of its own. */
public enum OpenTiming implements Timing {
    /** All the time: for an action, the whole period of its plan. */
    PERMANENT("permanent"),

    /** Whenever it is needed; often combined with a recurrence. */
    ON_DEMAND("on-demand");

    private final String spelling;

    OpenTiming(String spelling) {
        this.spelling = spelling;
    }

    @Override
    public String toString() {
        return spelling;
    }

    /**
     * Returns the timing of a word. JAX-RS asks enums for a method of this name.
     *
     * @throws TimeFormatException if the text is none
     */
    public static OpenTiming fromString(String text) {
        if (Timing.parse(text) instanceof OpenTiming timing) {
            return timing;
        }
        throw new TimeFormatException(text, "permanent or on-demand", null);
    }
}
