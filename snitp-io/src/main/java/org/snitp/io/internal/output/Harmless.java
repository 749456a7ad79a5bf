package org.snitp.io.internal.output;

/**
 * Characters that can execute commands in terminals, logs and editors, or hide what is there: control characters, marks
 * that change the direction of text, and line separators that only some programs know.
 */
public final class Harmless {

    private static final char REPLACEMENT = '\uFFFD';

    private Harmless() {}

    /** Returns whether a character must be replaced. */
    public static boolean isHarmful(int c) {
        return c < ' '
                || (c >= 0x7F && c <= 0x9F)
                || c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x2028 && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }

    /** Returns a text on one line, with a replacement for each harmful character. White space becomes a space. */
    public static String line(String text) {
        return replaced(text, false);
    }

    /** Returns a text with a replacement for each harmful character. Lines end with LF, and tabs are kept. */
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
