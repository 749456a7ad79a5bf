package org.snitp.io.internal.output;

/**
 * Which characters of a text give commands, or hide what stands there: to terminals, logs and editors. Control characters,
 * marks that turn the direction of what follows, and ends of lines that only some programs know.
 */
public final class Harmless {

    private static final char REPLACEMENT = '\uFFFD';

    private Harmless() {}

    /** Returns whether a character must not be written as it is. */
    public static boolean isHarmful(int c) {
        return c < ' '
                || (c >= 0x7F && c <= 0x9F)
                || c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x2028 && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }

    /** Returns a text on one line, with a replacement for each such character; what is white space becomes a space. */
    public static String line(String text) {
        return replaced(text, false);
    }

    /** Returns a text with a replacement for each such character; lines end with LF, and tabs stay. */
    public static String lines(String text) {
        return replaced(text.replace("\r\n", "\n").replace('\r', '\n'), true);
    }

    private static String replaced(String text, boolean multiline) {
        if (text.chars().noneMatch(Harmless::isHarmful)) {
            return text;
        }
        StringBuilder replaced = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean stays = !isHarmful(c) || (multiline && (c == '\n' || c == '\t'));
            replaced.append(stays ? c : isSpace(c) ? ' ' : REPLACEMENT);
        }
        return replaced.toString();
    }

    private static boolean isSpace(char c) {
        return c == '\t' || c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }
}
