package org.snitp.io.event;

/** Turns the positions of an {@link EventReader} into lines and columns, both from 1, columns in code points. */
public interface Locator {

    /** The line of a position. */
    int line(long position);

    /** The column of a position. */
    int column(long position);
}
