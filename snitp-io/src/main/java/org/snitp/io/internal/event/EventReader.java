package org.snitp.io.internal.event;

/**
 * Reads a source event by event. Positions are of a kind of their own for each format; a {@link Locator} understands them.
 * Those of what a YAML alias stands for hold two: {@link PackedPosition} takes them apart.
 */
public interface EventReader {

    /**
     * Goes on to the next event and returns it; after {@link Event#STREAM_END} there is none.
     *
     * @throws SyntaxException if the text breaks the rules of its format or exceeds a limit
     */
    Event next();

    /** The text of a key or scalar, as it is meant; of a number, as it is written. */
    String text();

    /** The position at which the event begins. */
    long start();

    /** The position behind the event. */
    long end();

    /**
     * Returns whether a text that ends at a position ends only because a comment begins behind it that may belong to it, as in
     * {@code title: Curs #traficNU} of YAML.
     *
     * @param end the position behind the text
     */
    default boolean isCutByComment(long end) {
        return false;
    }

    /**
     * Returns whether a comment begins right behind a position, without the white space that YAML asks for before it, as in
     * {@code title: "Curs"#traficNU}.
     *
     * @param end the position behind a text in quotes
     */
    default boolean isTouchedByComment(long end) {
        return false;
    }

    /** Returns spans of its kind, without a value. */
    NodeRanges spans();
}
