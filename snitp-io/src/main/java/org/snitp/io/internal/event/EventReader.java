package org.snitp.io.internal.event;

/**
 * Reads a source event by event. The unit of positions depends on the format; a {@link Locator} converts them. The
 * position of a value at a YAML alias is a {@link PackedPosition} of two positions.
 */
public interface EventReader {

    /**
     * Moves to the next event and returns it. There is none after {@link Event#STREAM_END}.
     *
     * @throws SyntaxException if the text has a syntax error or exceeds a limit
     */
    Event next();

    /** The text of a key or scalar, without quotes and escapes; of a number, as it is written. */
    String text();

    /**
     * The number that is the current event, if it is whole, not negative and small enough, and was read without making a text of it;
     * otherwise -1.
     */
    default int wholeNumber() {
        return -1;
    }

    /** Returns whether the text is known to have no half of a surrogate pair; if not, it may have one. */
    default boolean isWhole() {
        return false;
    }

    /** The position where the event starts. */
    long start();

    /** The position after the event. */
    long end();

    /** Returns whether the format has comments. If not, no text can be {@linkplain #isCutByComment cut} by one. */
    default boolean hasComments() {
        return false;
    }

    /**
     * Returns whether a text ends at a position only because a comment starts after it that may belong to it, as in
     * {@code title: Curs #traficNU} in YAML.
     *
     * @param end the position after the text
     */
    default boolean isCutByComment(long end) {
        return false;
    }

    /**
     * Returns whether a comment starts directly at a position, without the white space that YAML requires, as in
     * {@code title: "Curs"#traficNU}.
     *
     * @param end the position after a quoted text
     */
    default boolean isTouchedByComment(long end) {
        return false;
    }

    /** Returns new ranges for this reader, without values. */
    NodeRanges spans();
}
