package org.snitp.io.internal.event;

import org.jspecify.annotations.Nullable;

/**
 * The ranges of the values of a document, numbered in the order of their starts. Positions are those of an
 * {@link EventReader}.
 */
public interface NodeRanges {

    /** Records the name at the current event of a reader. The value that is added next has this name. */
    void meetName(EventReader events);

    /**
     * Adds the value at the current event of a reader.
     *
     * @param named whether the last recorded name is its name
     */
    void add(boolean named, EventReader events);

    /**
     * Adds values that are written again, in the same bytes, as others that were added before.
     *
     * @param first the first one of these
     * @param count the number of values
     * @param distance how far each of them is behind the earlier one
     */
    void repeat(int first, int count, long distance);

    /** Records that a value ends with the current event of a reader. */
    void close(int node, EventReader events);

    /** The name of a value, or null. */
    @Nullable
    String name(int node);

    /** The position where the name of a value starts; without a name, the position of the value. */
    long nameStart(int node);

    /** The position after the name of a value. */
    long nameEnd(int node);

    /** The position where a value starts. */
    long start(int node);

    /** The position after a value. */
    long end(int node);
}
