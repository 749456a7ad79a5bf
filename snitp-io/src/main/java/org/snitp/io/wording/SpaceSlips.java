package org.snitp.io.wording;

import java.util.Optional;
import org.snitp.model.rule.Rule;

/**
 * White space that is surely a slip: at the ends of a text, twice in a row, before a mark that follows its word, after an
 * opening bracket, or invisible. Line breaks and what surrounds them are the author's layout, and a single no-break space is
 * meant.
 */
final class SpaceSlips {

    /** Zero-width spaces, direction marks, the soft hyphen, the word joiner. */
    private static final String INVISIBLE = "\u200B\u200E\u200F\uFEFF\u00AD\u2060";

    private static final String CLOSING = ",;:!?.)";

    private SpaceSlips() {}

    static Optional<Slip> in(String text) {
        boolean indent = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                String variant = indent ? "" : variant(text, i, text.length() - 1);
                if (!variant.isEmpty()) {
                    return Optional.of(slip(variant, around(text, i), text));
                }
            } else {
                indent = isBreak(c);
                if (c >= '\u00AD' && INVISIBLE.indexOf(c) >= 0) {
                    return Optional.of(slip("invisible", Slip.excerpt(text, i, i), text));
                }
            }
        }
        return Optional.empty();
    }

    private static Slip slip(String variant, String excerpt, String text) {
        return Slip.of(Rule.WHITE_SPACE_TIDY, variant, excerpt, tidy(text));
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    private static String variant(String text, int at, int last) {
        if (at == 0 || at == last) {
            return "ends";
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        if (isBreak(before) || isBreak(after)) {
            return "";
        }
        if (isSpace(after)) {
            return "double";
        }
        if (before == '(' || (CLOSING.indexOf(after) >= 0 && follows(text, at + 1, last))) {
            return "mark";
        }
        return "";
    }

    /** A mark follows its word where nothing follows it but a space, another mark or the end; ".5" and "..." begin something. */
    private static boolean follows(String text, int mark, int last) {
        if (mark == last) {
            return true;
        }
        char next = text.charAt(mark + 1);
        boolean dots = text.charAt(mark) == '.' && next == '.';
        return !dots && (isSpace(next) || isBreak(next) || CLOSING.indexOf(next) >= 0);
    }

    private static String around(String text, int at) {
        int from = at;
        while (from > 0 && !isSpace(text.charAt(from - 1))) {
            from--;
        }
        int to = at;
        while (to < text.length() && isSpace(text.charAt(to))) {
            to++;
        }
        while (to < text.length() && !isSpace(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }

    /** Returns a text without slips of this kind. */
    private static String tidy(String text) {
        StringBuilder tidy = new StringBuilder(text.length());
        String stripped = text.strip();
        int last = stripped.length() - 1;
        boolean indent = false;
        for (int i = 0; i <= last; i++) {
            char c = stripped.charAt(i);
            boolean slip = isSpace(c) ? !indent && !variant(stripped, i, last).isEmpty() : INVISIBLE.indexOf(c) >= 0;
            indent = isSpace(c) ? indent : isBreak(c);
            if (!slip) {
                tidy.append(c);
            }
        }
        return tidy.toString();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0' || c == '\t';
    }
}
