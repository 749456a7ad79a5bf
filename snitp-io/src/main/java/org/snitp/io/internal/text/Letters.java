package org.snitp.io.internal.text;

/**
 * Character classes for the rules of wording. Those of European alphabets are in a table, because texts are scanned
 * letter by letter, and {@link Character} would need several calls for each.
 */
final class Letters {

    /** A letter of a word. */
    static final int LETTER = 1;

    /** An upper-case letter. */
    static final int CAPITAL = 1 << 1;

    /** A lower-case letter. */
    static final int SMALL = 1 << 2;

    /** A space within a line. */
    static final int SPACE = 1 << 3;

    /** A punctuation mark that follows its word, or a closing bracket: there is no space before it. */
    static final int CLOSING = 1 << 4;

    /** A punctuation mark that is followed by a space. */
    static final int PARTING = 1 << 5;

    /** A character that opens an aside, with a space before it. */
    static final int ASIDE = 1 << 6;

    /** A bracket or a quotation mark. */
    static final int BRACKET = 1 << 7;

    /** A character that should not be in a text: a letter with a cedilla, a combining mark, an invisible character. */
    static final int ODD = 1 << 8;

    private static final int LOOKED_UP = 0x250;
    private static final int SMALL_LETTER = 16;

    /** The classes of characters and, above them, their lower-case letters. */
    private static final int[] TABLE = new int[LOOKED_UP];

    static {
        for (char c = 0; c < LOOKED_UP; c++) {
            TABLE[c] = find(c);
        }
    }

    private Letters() {}

    /** Returns the classes of a character, as bits. */
    static int kind(char c) {
        return kindOf(entry(c));
    }

    /** Returns the table entry of a character, for {@link #kindOf} and {@link #smallOf}. */
    static int entry(char c) {
        return c < LOOKED_UP ? TABLE[c] : find(c);
    }

    static int kindOf(int entry) {
        return entry & ((1 << SMALL_LETTER) - 1);
    }

    /** Returns the lower-case letter of a character. */
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
