package org.snitp.io.internal.event;

/**
 * What the positions of an {@link EventReader} say: where something stands in the text and, if an alias stands there for it,
 * where it is written: in the node with the anchor.
 *
 * <p>A position without an alias is a plain offset, from 0. One with an alias holds both, so that places cost no more memory
 * because of the few that have one. A negative position is none.
 */
public final class PackedPosition {

    private static final int WRITTEN = 32;

    private PackedPosition() {}

    /**
     * Returns the position of what an alias stands for.
     *
     * @param alias where the alias stands
     * @param written where the value is written; if an alias stands there as well, where that one's value is written
     */
    static long aliased(long alias, long written) {
        return (written(written) + 1) << WRITTEN | standing(alias);
    }

    /** Returns whether an alias stands at a position for what is written elsewhere. */
    public static boolean isAliased(long position) {
        return position >> WRITTEN > 0;
    }

    /** Returns the offset at which something stands, or the alias for it. */
    public static long standing(long position) {
        return isAliased(position) ? (int) position : position;
    }

    /** Returns the offset at which something is written; without an alias it is written where it stands. */
    public static long written(long position) {
        return isAliased(position) ? (position >> WRITTEN) - 1 : position;
    }

    /**
     * Returns the position behind the first character of something; an alias for it counts whole.
     *
     * @param start the position at which it begins
     * @param end the position behind it
     */
    public static long behindFirst(long start, long end) {
        return isAliased(start) ? aliased(standing(end), written(start) + 1) : start + 1;
    }
}
