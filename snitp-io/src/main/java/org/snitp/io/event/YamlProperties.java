package org.snitp.io.event;

/** Finds where nodes begin behind the anchors and tags that the parser counts among them. */
final class YamlProperties {

    private final String text;

    /** The code point up to which was counted, and its offset: events come in the order of the text. */
    private long counted;

    private int offset;

    YamlProperties(String text) {
        this.text = text;
    }

    /**
     * Returns the position of a node itself.
     *
     * @param start the position at which its anchor or tag begins; not before that of an earlier call
     * @param end the position up to which to look
     */
    long skip(long start, long end) {
        offset = text.offsetByCodePoints(offset, (int) (start - counted));
        counted = start;
        while (counted < end && (text.charAt(offset) == '&' || text.charAt(offset) == '!')) {
            skipWhile(end, false);
            skipWhile(end, true);
            while (counted < end && text.charAt(offset) == '#') {
                skipLine(end);
                skipWhile(end, true);
            }
        }
        return counted;
    }

    private void skipWhile(long end, boolean blank) {
        while (counted < end && isBlank(text.charAt(offset)) == blank) {
            step();
        }
    }

    private void skipLine(long end) {
        while (counted < end && text.charAt(offset) != '\n' && text.charAt(offset) != '\r') {
            step();
        }
    }

    private void step() {
        offset += Character.charCount(text.codePointAt(offset));
        counted++;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
