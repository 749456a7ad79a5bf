package org.snitp.io.internal.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A growing list of positions, most of which are near those before them: two bytes each instead of eight. Growing copies nothing.
 *
 * <p>The list is in pieces, and a piece holds how far each position is behind the first one in it. A piece with one that is too far
 * away, or before the first one, holds the positions as they are.
 */
final class PositionList {

    private static final int BITS = 8;
    private static final int PIECE = 1 << BITS;

    private final List<Piece> pieces = new ArrayList<>();
    private @Nullable Piece last;
    private int size;

    /** Adds a position at the end. */
    void add(long position) {
        int location = size & (PIECE - 1);
        Piece piece = last;
        if (location == 0 || piece == null) {
            piece = new Piece(position);
            pieces.add(piece);
            last = piece;
        }
        piece.set(location, position);
        size++;
    }

    /** Returns a position by its number, from 0. */
    long get(int number) {
        return pieces.get(number >> BITS).get(number & (PIECE - 1));
    }

    /** Changes a position that was added. */
    void set(int number, long position) {
        pieces.get(number >> BITS).set(number & (PIECE - 1), position);
    }

    private static final class Piece {

        private final long first;
        private final char[] distances = new char[PIECE];

        /** The positions as they are, or null as long as each has a distance. */
        private long @Nullable [] positions;

        Piece(long first) {
            this.first = first;
        }

        long get(int location) {
            return positions == null ? first + distances[location] : positions[location];
        }

        void set(int location, long position) {
            long distance = position - first;
            if (positions == null && distance >>> Character.SIZE != 0) {
                positions = new long[PIECE];
                for (int i = 0; i < PIECE; i++) {
                    positions[i] = first + distances[i];
                }
            }
            if (positions == null) {
                distances[location] = (char) distance;
            } else {
                positions[location] = position;
            }
        }
    }
}
