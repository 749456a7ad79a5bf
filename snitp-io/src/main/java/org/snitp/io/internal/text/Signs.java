package org.snitp.io.internal.text;

/** Texts that are the same in every language: numbers, signs and units, such as "%", "km", "CO2", "RON", "lei/an". */
final class Signs {

    private static final int LONGEST_UNIT = 2;
    private static final int LONGEST_CODE = 4;
    private static final String CURRENCY = "lei";

    private Signs() {}

    static boolean isOnly(String text) {
        Words words = new Words(text);
        while (words.next()) {
            if (words.length() > LONGEST_CODE || !isSign(words.toString())) {
                return false;
            }
        }
        return true;
    }

    /** A word of few letters, or with a capital that no word has: kg, kWh, EUR. */
    private static boolean isSign(String word) {
        return word.length() <= LONGEST_UNIT
                || word.equals(CURRENCY)
                || word.chars().skip(1).anyMatch(Character::isUpperCase);
    }
}
