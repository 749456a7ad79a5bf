package org.snitp.io.internal.event;

/**
 * An event that is held, with all that a reader says of it.
 *
 * @param event the event
 * @param text the text of a key or scalar; empty for any other
 * @param start the position at which it begins
 * @param end the position behind it
 */
record BufferedEvent(Event event, String text, long start, long end) {}
