package org.snitp.io.internal.event;

/**
 * Where an object was read last that may be written again in the same bytes, and how much is in it. What is written again at the same
 * depth has the same events.
 */
public final class Stretch {

    int start;

    /** The number of bytes; 0 if the object is not known to its end. */
    int length;

    /** The number of containers around what is in the object, with the object itself. */
    int depth;

    /** The number of events after the first one; up to the end of the object, the number of those before them. */
    int events;

    /** The number of values in the object; up to its end, the number of those before them. */
    int values;
}
