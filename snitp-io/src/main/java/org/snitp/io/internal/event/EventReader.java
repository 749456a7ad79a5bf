package org.snitp.io.internal.event;

import org.jspecify.annotations.Nullable;

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

    /**
     * Moves to the next name of the current object, or to its end. Returns the name, or null at the end.
     *
     * @param likely the name that is expected, which is found sooner; null if none is
     */
    default @Nullable String nextName(@Nullable WrittenName likely) {
        if (likely != null && passName(likely)) {
            return likely.name();
        }
        return next() == Event.OBJECT_END ? null : text();
    }

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

    /**
     * Moves to the next name of the current object, if it is the one that is expected and is plainly written. If not, the reader stays
     * where it is, and the next event tells what is there. A name that is expected is neither searched for its end nor looked up.
     */
    default boolean passName(WrittenName expected) {
        return false;
    }

    /**
     * Returns a number that is computed from the first bytes of the object that starts with the current event; -1 if objects cannot be
     * told by their bytes.
     *
     * @param words how many words of eight bytes to look at
     */
    default int looks(int words) {
        return -1;
    }

    /** Notes where an object starts: with the current event. */
    default void begin(Stretch object) {
        // Nothing is noted where objects cannot be told by their bytes.
    }

    /** Notes where an object ends: with the current event. */
    default void end(Stretch object) {
        // The same.
    }

    /** Passes the object that starts with the current event, if it is written as another one at the same depth. Returns whether. */
    default boolean repeat(Stretch object) {
        return false;
    }

    /** Returns new ranges for this reader, without values. */
    NodeRanges spans();
}
