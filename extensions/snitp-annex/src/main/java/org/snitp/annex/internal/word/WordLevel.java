package org.snitp.annex.internal.word;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A level of a list.
 *
 * @param start the first number
 * @param format how numbers are written, such as {@code upperRoman}
 * @param text the text of the number, with {@code %1} for the number of the first level
 * @param decimal whether the numbers of all levels are written in digits
 * @param restart the level after which it begins again: 0 for none, -1 for any higher one
 * @param style the paragraph style of the level
 */
record WordLevel(
        int start,
        String format,
        String text,
        boolean decimal,
        int restart,
        @Nullable String style) {

    /** The level of a list that is not there. */
    static final WordLevel EMPTY = new WordLevel(1, "none", "", false, -1, null);

    private static final int LETTERS = 26;

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SYMBOLS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    /** No number in letters is longer. */
    private static final int MAX_LETTERS = 780;

    /** No number in Roman numerals is larger. */
    private static final int MAX_ROMAN = 3_999;

    /** Returns a number as the level writes it. */
    String write(int number) {
        return write(format, number);
    }

    /** Returns a number as a format of Word writes it; in digits in all formats that are not known. */
    static String write(String format, int number) {
        return switch (format) {
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letters(number, 'A');
            case "lowerLetter" -> letters(number, 'a');
            case "decimalZero" -> (number < 10 ? "0" : "") + number;
            case "none" -> "";
            default -> Integer.toString(number);
        };
    }

    /** A, B, ..., Z, AA, BB, ... */
    private static String letters(int number, char first) {
        if (number < 1 || number > MAX_LETTERS) {
            return Integer.toString(number);
        }
        return Character.toString((char) (first + (number - 1) % LETTERS)).repeat((number - 1) / LETTERS + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number > MAX_ROMAN) {
            return Integer.toString(number);
        }
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                text.append(SYMBOLS[i]);
                rest -= VALUES[i];
            }
        }
        return text.toString();
    }
}
