package org.snitp.io.internal.write;

import org.snitp.io.internal.event.Event;

/** Receives a document in steps and writes it in one format. */
public interface Emitter {

    /** Starts a document. */
    void startDocument();

    /** Ends a document. */
    void endDocument();

    /** Starts an object. */
    void startObject();

    /** Ends an object. */
    void endObject();

    /**
     * Starts a list.
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

    /** Returns whether values are written in their long form only. */
    default boolean isUniform() {
        return false;
    }

    /** Returns whether maps are written in the order of their keys rather than of the document. */
    default boolean isSorted() {
        return false;
    }
}
