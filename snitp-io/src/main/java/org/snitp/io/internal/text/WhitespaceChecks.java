package org.snitp.io.internal.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snitp.model.rule.Rule;

/**
 * White space that is certainly incorrect: at the ends of a text, doubled, before a punctuation mark that follows its
 * word, after an opening bracket, or invisible. Line breaks and the space around them are layout, and a single no-break
 * space is intended.
 */
final class WhitespaceChecks {

    /** A zero-width space. Between letters, it may stand for a space or for nothing. */
    private static final char THIN = '\u200B';

    /** Direction marks, the soft hyphen, the word joiner, and the zero-width space. */
    private static final String INVISIBLE = "\u200E\u200F\uFEFF\u00AD\u2060" + THIN;

    private static final String CLOSING = ",;:!?.)";

    private WhitespaceChecks() {}

    /** Returns the issues of a text, one for each variant. */
    static List<TextIssue> in(String text) {
        Map<String, Excerpts> found = new LinkedHashMap<>();
        boolean unclear = false;
        int i = 0;
        while (i < text.length()) {
            int end = endOfSpaces(text, i);
            String variant = "";
            if (end > i) {
                variant = variant(text, i, end);
            } else if (isInvisible(text.charAt(i))) {
                variant = "invisible";
                unclear |= isUnclear(text, i);
            }
            if (!variant.isEmpty()) {
                found.computeIfAbsent(variant, key -> new Excerpts(text)).addAround(i, end);
            }
            i = Math.max(end, i + 1);
        }
        List<TextIssue> slips = new ArrayList<>();
        for (Map.Entry<String, Excerpts> slip : found.entrySet()) {
            boolean mendable = !unclear || !slip.getKey().equals("invisible");
            slips.add(TextIssue.of(Rule.WHITE_SPACE_TIDY, slip.getKey(), slip.getValue(), mendable));
        }
        return slips;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    /** Returns whether there is no space before a punctuation mark. */
    static boolean isClosing(char c) {
        return CLOSING.indexOf(c) >= 0;
    }

    /** Returns whether a character is invisible. */
    static boolean isInvisible(char c) {
        return c >= '\u00AD' && INVISIBLE.indexOf(c) >= 0;
    }

    private static boolean isUnclear(String text, int at) {
        return text.charAt(at) == THIN
                && at > 0
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
    }

    private static int endOfSpaces(String text, int from) {
        int end = from;
        while (end < text.length() && isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Returns what is wrong with the white space in a range; empty if it is correct. */
    private static String variant(String text, int from, int to) {
        if (from == 0 || to == text.length()) {
            return "ends";
        }
        if (isBreak(text.charAt(from - 1)) || isBreak(text.charAt(to))) {
            return "";
        }
        if (to - from > 1) {
            return "double";
        }
        return belongsNone(text, from, to) ? "mark" : "";
    }

    private static boolean belongsNone(String text, int from, int to) {
        return text.charAt(from - 1) == '(' || (isClosing(text.charAt(to)) && follows(text, to, text.length() - 1));
    }

    /** A mark follows its word if it is before a space, another mark or the end; ".5" and "..." start something. */
    private static boolean follows(String text, int mark, int last) {
        if (mark == last) {
            return true;
        }
        char next = text.charAt(mark + 1);
        boolean dots = text.charAt(mark) == '.' && next == '.';
        return !dots && (isSpace(next) || isBreak(next) || isClosing(next));
    }

    /** Returns a text with corrected white space, except for characters with an unclear meaning. */
    static String mend(String text) {
        String visible = visible(text).strip();
        StringBuilder tidy = new StringBuilder(visible.length());
        int i = 0;
        while (i < visible.length()) {
            int end = endOfSpaces(visible, i);
            String variant = end == i ? "" : variant(visible, i, end);
            if (variant.isEmpty()) {
                tidy.append(visible, i, Math.max(end, i + 1));
            } else if (!variant.equals("ends") && !belongsNone(visible, i, end)) {
                tidy.append(' ');
            }
            i = Math.max(end, i + 1);
        }
        return tidy.toString();
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isInvisible(text.charAt(i)) || isUnclear(text, i)) {
                visible.append(text.charAt(i));
            }
        }
        return visible.toString();
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0' || c == '\t';
    }
}
