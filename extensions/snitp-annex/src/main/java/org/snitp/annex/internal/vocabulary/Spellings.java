package org.snitp.annex.internal.vocabulary;

import java.text.Normalizer;
import java.util.Locale;

/** Texts as they are compared and as they are written. */
public final class Spellings {

    private Spellings() {}

    /**
     * Returns a text as it is written into documents: in NFC, with a comma below ș and ț, without invisible characters, and
     * with one space where there are several, or a line break or a no-break space.
     */
    public static String tidy(String text) {
        StringBuilder tidy = new StringBuilder(text.length());
        boolean space = false;
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (isSpace(c)) {
                space = tidy.length() > 0;
            } else if (!isInvisible(c)) {
                if (space) {
                    tidy.append(' ');
                    space = false;
                }
                tidy.append(usual(c));
            }
        }
        return tidy.toString();
    }

    /** Returns whether letters, and not only spaces, are written otherwise than in a text. */
    public static boolean changesLetters(String text) {
        return text.chars().anyMatch(c -> c != usual((char) c)) || !Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    /** Returns a text in small letters without marks, with one space between words and nothing else. */
    public static String folded(String text) {
        return Normalizer.normalize(tidy(text), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                .strip();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B';
    }

    private static boolean isInvisible(char c) {
        return c == '\u00AD' || c == '\uFEFF' || c == '\u200E' || c == '\u200F' || Character.isISOControl(c);
    }

    private static char usual(char c) {
        return switch (c) {
            case 'ş' -> 'ș';
            case 'ţ' -> 'ț';
            case 'Ş' -> 'Ș';
            case 'Ţ' -> 'Ț';
            default -> c;
        };
    }
}
