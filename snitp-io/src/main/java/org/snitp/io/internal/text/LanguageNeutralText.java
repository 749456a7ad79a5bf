package org.snitp.io.internal.text;

/** Texts that are the same in every language: numbers, symbols and units, such as "%", "km", "CO2", "RON", "lei/an". */
final class LanguageNeutralText {

    private static final int MAX_UNIT_LENGTH = 2;
    private static final int MAX_CODE_LENGTH = 4;
    private static final String CURRENCY = "lei";

    private LanguageNeutralText() {}

    static boolean isOnly(String text) {
        Words words = new Words(text);
        while (words.next()) {
            if (words.length() > MAX_CODE_LENGTH || !isSign(words.toString())) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a word is a symbol: it is short, or has capitals unlike a word, such as kg, kWh, EUR. */
    private static boolean isSign(String word) {
        return word.length() <= MAX_UNIT_LENGTH
                || word.equals(CURRENCY)
                || word.chars().skip(1).anyMatch(Character::isUpperCase);
    }
}
