package org.snitp.annex.internal.vocabulary;

/** Numbers in letters and in Roman numerals, as word processors write them. */
public final class Numerals {

    private static final int LETTERS = 26;

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SYMBOLS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    /** No number in letters is longer. */
    private static final int MAX_LETTERS = 780;

    /** No number in Roman numerals is larger. */
    private static final int MAX_ROMAN = 3_999;

    private Numerals() {}

    /** Returns A, B, ..., Z, AA, BB, ...; digits for a number that is too large. */
    public static String letters(int number) {
        if (number < 1 || number > MAX_LETTERS) {
            return Integer.toString(number);
        }
        return Character.toString((char) ('A' + (number - 1) % LETTERS)).repeat((number - 1) / LETTERS + 1);
    }

    /** Returns I, II, III, IV, ...; digits for a number that is too large. */
    public static String roman(int number) {
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
