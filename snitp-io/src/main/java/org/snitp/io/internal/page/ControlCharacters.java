package org.snitp.io.internal.page;

/** Replaces invisible characters, and those that change the direction of text, in texts from documents. */
final class ControlCharacters {

    private static final char REPLACEMENT = '\uFFFD';

    private ControlCharacters() {}

    /**
     * Returns a text on one line, without control characters, lone surrogates, and marks that change the direction of
     * text.
     */
    static String of(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> append(shown, c));
        return shown.toString();
    }

    private static void append(StringBuilder shown, int c) {
        boolean space = c == '\t' || c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
        if (space) {
            shown.append(' ');
        } else if (isHarmful(c)) {
            shown.append(REPLACEMENT);
        } else {
            shown.appendCodePoint(c);
        }
    }

    private static boolean isHarmful(int c) {
        boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F;
        boolean noCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return turns
                || noCharacter
                || Character.getType(c) == Character.CONTROL
                || Character.getType(c) == Character.SURROGATE;
    }
}
