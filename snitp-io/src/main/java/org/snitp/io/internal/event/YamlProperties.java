package org.snitp.io.internal.event;

import org.snitp.io.internal.source.Lines;

/** Finds where nodes begin behind the anchors and tags that the parser counts among them. */
final class YamlProperties {

    private final byte[] bytes;

    /** The code point up to which was counted, and its offset: events come in the order of the text. */
    private long counted;

    private int offset;

    /** Looks at a source in UTF-8. */
    YamlProperties(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Returns the position of a node itself.
     *
     * @param start the position at which its anchor or tag begins; not before that of an earlier call
     * @param end the position up to which to look
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
