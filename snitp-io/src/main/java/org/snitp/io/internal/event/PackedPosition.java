package org.snitp.io.internal.event;

/**
 * Two positions in one number: where a value is in the text and, if there is a YAML alias, where the anchored value is
 * written.
 *
 * <p>A position without an alias is a plain offset, from 0. With an alias, the number holds both positions, so that
 * aliases need no extra memory. A negative position is undefined.
 */
public final class PackedPosition {

    private static final int WRITTEN = 32;

    private PackedPosition() {}

    /**
     * Returns the position of a value at an alias.
     *
     * @param alias the position of the alias
     * @param written where the value is written; if there is an alias as well, where its value is written
     */
    static long aliased(long alias, long written) {
        return (written(written) + 1) << WRITTEN | standing(alias);
    }

    /** Returns whether a position is that of an alias. */
    public static boolean isAliased(long position) {
        return position >> WRITTEN > 0;
    }

    /** Returns the offset of a value or, with an alias, of the alias. */
    public static long standing(long position) {
        return isAliased(position) ? (int) position : position;
    }

    /** Returns the offset where a value is written. Without an alias, it is the offset of the value. */
    public static long written(long position) {
        return isAliased(position) ? (position >> WRITTEN) - 1 : position;
    }

    /**
     * Returns the position after the first character of a value; after the whole alias, if there is one.
     *
     * @param start the position where it starts
     * @param end the position after it
     */
    public static long behindFirst(long start, long end) {
        return isAliased(start) ? aliased(standing(end), written(start) + 1) : start + 1;
    }
}
