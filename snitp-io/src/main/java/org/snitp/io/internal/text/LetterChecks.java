package org.snitp.io.internal.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.snitp.model.rule.Rule;

/**
 * Letters that look correct but are not: with a cedilla instead of the comma below, or with a separate combining mark.
 */
final class LetterChecks {

    private static final String CEDILLA = "şţŞŢ";
    private static final String COMMA = "șțȘȚ";
    private static final char FIRST_MARK = '\u0300';
    private static final char LAST_MARK = '\u036F';

    private LetterChecks() {}

    /**
     * Returns the issues of a text.
     *
     * @param romanian whether it is Romanian; other languages have letters with a cedilla
     */
    static List<TextIssue> in(String text, boolean romanian) {
        boolean cedilla = false;
        boolean mark = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            mark |= isMark(c);
            cedilla |= isCedilla(c);
        }
        List<TextIssue> slips = new ArrayList<>();
        if (mark && !Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            slips.add(TextIssue.of(Rule.LETTERS_COMPOSED, words(text, LetterChecks::isMark)));
        }
        if (cedilla && romanian) {
            slips.add(TextIssue.of(Rule.COMMA_BELOW, words(text, LetterChecks::isCedilla)));
        }
        return slips;
    }

    /** Returns a text with composed letters and, in Romanian, with commas below. */
    static String mend(String text, boolean romanian) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return romanian ? withComma(composed) : composed;
    }

    private static boolean isMark(int c) {
        return c >= FIRST_MARK && c <= LAST_MARK;
    }

    private static boolean isCedilla(int c) {
        return CEDILLA.indexOf(c) >= 0;
    }

    /** Returns whether a character may need correction. */
    static boolean isOdd(char c) {
        return isMark(c) || isCedilla(c);
    }

    private static Excerpts words(String text, IntPredicate wrong) {
        Excerpts excerpts = new Excerpts(text);
        for (int i = 0; i < text.length(); i++) {
            if (wrong.test(text.charAt(i))) {
                excerpts.addAround(i, i + 1);
            }
        }
        return excerpts;
    }

    /** Returns a text with commas below instead of cedillas. */
    static String withComma(String text) {
        StringBuilder corrected = new StringBuilder(text);
        for (int i = 0; i < corrected.length(); i++) {
            int letter = CEDILLA.indexOf(corrected.charAt(i));
            if (letter >= 0) {
                corrected.setCharAt(i, COMMA.charAt(letter));
            }
        }
        return corrected.toString();
    }
}
