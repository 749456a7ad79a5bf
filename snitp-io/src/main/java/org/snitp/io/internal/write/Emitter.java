package org.snitp.io.internal.write;

import org.snitp.io.internal.event.Event;

/** Takes a document step by step and writes it in one format. */
interface Emitter {

    /** Begins a document. */
    void startDocument();

    /** Ends a document. */
    void endDocument();

    /** Begins an object. */
    void startObject();

    /** Ends an object. */
    void endObject();

    /**
     * Begins a list.
     *
     * @param scalars whether its elements are scalars, so that it fits on a line
     */
    void startList(boolean scalars);

    /** Ends a list. */
    void endList();

    /** Writes the name of a field. */
    void key(String name);

    /**
     * Writes a scalar.
     *
     * @param kind text, number, boolean or null
     * @param text the scalar as it is read
     */
    void scalar(Event kind, String text);

    /** Ends the last document and flushes. */
    void finish();

    /** Returns whether one spelling alone is wanted of what can be written in several ways: that without any short form. */
    default boolean isUniform() {
        return false;
    }

    /** Returns whether maps are wanted in the order of their keys, instead of that of the document. */
    default boolean isSorted() {
        return false;
    }
}
