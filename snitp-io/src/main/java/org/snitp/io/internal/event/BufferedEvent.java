package org.snitp.io.internal.event;

/**
 * An event that is kept, with everything that a reader reports about it.
 *
 * @param event the event
 * @param text the text of a key or scalar; empty for any other event
 * @param start the position where it starts
 * @param end the position after it
 */
record BufferedEvent(Event event, String text, long start, long end) {}
