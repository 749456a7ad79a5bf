package org.snitp.annex.internal.word;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.snitp.annex.internal.vocabulary.Numerals;

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

    /** Returns a number as the level writes it. */
    String write(int number) {
        return write(format, number);
    }

    /** Returns a number as a format of Word writes it; in digits in all formats that are not known. */
    static String write(String format, int number) {
        return switch (format) {
            case "upperRoman" -> Numerals.roman(number);
            case "lowerRoman" -> Numerals.roman(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> Numerals.letters(number);
            case "lowerLetter" -> Numerals.letters(number).toLowerCase(Locale.ROOT);
            case "decimalZero" -> (number < 10 ? "0" : "") + number;
            case "none" -> "";
            default -> Integer.toString(number);
        };
    }
}
