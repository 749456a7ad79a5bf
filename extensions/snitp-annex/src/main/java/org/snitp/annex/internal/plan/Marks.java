package org.snitp.annex.internal.plan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks that people type around the items of a list. */
final class Marks {

    private static final Pattern BULLET = Pattern.compile(
            "(?:[-–—•▪●◦■□*·»>\uF0B7\uF0A7\uF0D8\uF0FC]+\\s*|\\(?[0-9]{1,2}\\)\\s+|[0-9]{1,2}\\.\\s+|[a-z]\\)\\s+)(?=\\S)");

    private static final Pattern MINUS = Pattern.compile("[-–—−][0-9]");

    private Marks() {}

    /** Returns an item without the bullet, dash or number that was typed before it. */
    static String withoutBullet(String text) {
        Matcher bullet = BULLET.matcher(text);
        return bullet.lookingAt() ? text.substring(bullet.end()) : text;
    }

    /** Returns the same for a figure, where a dash right before a digit is a minus sign. */
    static String withoutBulletOfFigure(String text) {
        return MINUS.matcher(text).lookingAt() ? text : withoutBullet(text);
    }

    /** Returns a text without the punctuation at its end. A full stop stays that ends an abbreviation. */
    static String withoutEnd(String text) {
        int end = text.length();
        while (end > 0 && isEnd(text, end)) {
            end--;
        }
        return text.substring(0, end);
    }

    private static boolean isEnd(String text, int end) {
        char c = text.charAt(end - 1);
        return c == ';'
                || c == ','
                || c == '/'
                || c == ' '
                || (c == '.' && !text.substring(0, end).endsWith("etc."));
    }
}
