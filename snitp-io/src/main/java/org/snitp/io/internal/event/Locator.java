package org.snitp.io.internal.event;

import org.snitp.io.internal.source.Lines;

/** Converts positions of an {@link EventReader} to lines and columns, both from 1. Columns are in code points. */
public interface Locator {

    /** The line of a position. */
    int line(long position);

    /** The column of a position. */
    int column(long position);

    /** The byte offset of a position. */
    int offset(long position);

    /** The lines of the source. */
    Lines lines();

    /** Returns a locator for positions that are byte offsets. */
    static Locator ofBytes(Lines lines) {
        return new Locator() {
            @Override
            public int line(long position) {
                return lines.line((int) position);
            }

            @Override
            public int column(long position) {
                return lines.column((int) position);
            }

            @Override
            public int offset(long position) {
                return (int) position;
            }

            @Override
            public Lines lines() {
                return lines;
            }
        };
    }

    /** Returns a locator for positions in code points, from 0. */
    static Locator ofCodePoints(Lines lines) {
        return new Locator() {
            @Override
            public int line(long position) {
                return lines.lineOfCodePoint((int) position);
            }

            @Override
            public int column(long position) {
                return lines.columnOfCodePoint((int) position);
            }

            @Override
            public int offset(long position) {
                return lines.offsetOfCodePoint((int) position);
            }

            @Override
            public Lines lines() {
                return lines;
            }
        };
    }
}
