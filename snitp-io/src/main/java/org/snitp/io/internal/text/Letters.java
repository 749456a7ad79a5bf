package org.snitp.io.internal.text;

/**
 * The kinds of characters for the rules of wording. Those of European alphabets are looked up in a table, because texts are
 * scanned letter by letter and {@link Character} would be asked several times for each.
 */
final class Letters {

    /** A letter, of which words are made. */
    static final int LETTER = 1;

    /** A capital. */
    static final int CAPITAL = 1 << 1;

    /** A small letter. */
    static final int SMALL = 1 << 2;

    /** A space within a line. */
    static final int SPACE = 1 << 3;

    /** A mark that follows its word, or a closing bracket: no space stands before it. */
    static final int CLOSING = 1 << 4;

    /** A mark behind which a word is set apart. */
    static final int PARTING = 1 << 5;

    /** What opens an aside: a word is set apart from it. */
    static final int ASIDE = 1 << 6;

    /** A bracket or a quotation mark. */
    static final int BRACKET = 1 << 7;

    /** What is not to be in a text: a letter with a cedilla, a mark for the letter before, an invisible character. */
    static final int ODD = 1 << 8;

    private static final int LOOKED_UP = 0x250;
    private static final int SMALL_LETTER = 16;

    /** The kinds of characters and, above them, their small letters. */
    private static final int[] TABLE = new int[LOOKED_UP];

    static {
        for (char c = 0; c < LOOKED_UP; c++) {
            TABLE[c] = find(c);
        }
    }

    private Letters() {}

    /** Returns the kinds of a character, as bits. */
    static int kind(char c) {
        return kindOf(entry(c));
    }

    /** Returns all that is known of a character: {@link #kindOf} and {@link #smallOf} take it apart. */
    static int entry(char c) {
        return c < LOOKED_UP ? TABLE[c] : find(c);
    }

    static int kindOf(int entry) {
        return entry & ((1 << SMALL_LETTER) - 1);
    }

    /** The small letter for a character. */
    static int smallOf(int entry) {
        return entry >>> SMALL_LETTER;
    }

    private static int find(char c) {
        return Character.toLowerCase(c) << SMALL_LETTER
                | (Character.isLetter(c) ? LETTER : 0)
                | (Character.isUpperCase(c) ? CAPITAL : 0)
                | (Character.isLowerCase(c) ? SMALL : 0)
                | (WhitespaceChecks.isSpace(c) ? SPACE : 0)
                | (WhitespaceChecks.isClosing(c) ? CLOSING : 0)
                | (MissingSpaceCheck.isParting(c) ? PARTING : 0)
                | (MissingSpaceCheck.isOpening(c) ? ASIDE : 0)
                | (Brackets.isBracket(c) ? BRACKET : 0)
                | (WhitespaceChecks.isInvisible(c) || LetterChecks.isOdd(c) ? ODD : 0);
    }
}
