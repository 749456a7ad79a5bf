package org.snitp.io.internal.event;

import org.jspecify.annotations.Nullable;

/**
 * Where the values of a document stand, numbered in the order in which they begin; positions as an {@link EventReader} says
 * them.
 */
public interface NodeRanges {

    /** Takes the name at which a reader is; the value that is added next has it. */
    void meetName(EventReader events);

    /**
     * Adds the value that a reader is at, or at the beginning of.
     *
     * @param named whether the name that was met last is its name
     */
    void add(boolean named, EventReader events);

    /** Notes that a value ends with the event at which a reader is. */
    void close(int node, EventReader events);

    /** The name of a value; null for one that has none. */
    @Nullable
    String name(int node);

    /** The position at which the name of a value begins; without a name, the value. */
    long nameStart(int node);

    /** The position behind the name of a value. */
    long nameEnd(int node);

    /** The position at which a value begins. */
    long start(int node);

    /** The position behind a value. */
    long end(int node);
}
