package org.snitp.io.internal.event;

import org.snitp.io.internal.source.Lines;

/** Finds the start of nodes after their anchors and tags, which the parser includes. */
final class YamlProperties {

    private final byte[] bytes;

    /** The code point up to which was counted, and its offset: events are in the order of the text. */
    private long counted;

    private int offset;

    /** Creates the search for a source in UTF-8. */
    YamlProperties(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Returns the position of a node itself.
     *
     * @param start the position of its anchor or tag; not before that of an earlier call
     * @param end the position where to stop
     */
    long skip(long start, long end) {
        while (counted < start) {
            step();
        }
        while (counted < end && (bytes[offset] == '&' || bytes[offset] == '!')) {
            skipWhile(end, false);
            skipWhile(end, true);
            while (counted < end && bytes[offset] == '#') {
                skipLine(end);
                skipWhile(end, true);
            }
        }
        return counted;
    }

    private void skipWhile(long end, boolean blank) {
        while (counted < end && isBlank(bytes[offset]) == blank) {
            step();
        }
    }

    private void skipLine(long end) {
        while (counted < end && bytes[offset] != '\n' && bytes[offset] != '\r') {
            step();
        }
    }

    private void step() {
        offset++;
        while (offset < bytes.length && !Lines.isCodePointStart(bytes[offset])) {
            offset++;
        }
        counted++;
    }

    private static boolean isBlank(byte c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
