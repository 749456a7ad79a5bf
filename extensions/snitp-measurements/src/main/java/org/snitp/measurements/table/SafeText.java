package org.snitp.measurements.table;

import java.util.Objects;

/**
 * Guards texts so that no spreadsheet treats them as a formula, whatever separator it uses to split lines.
 *
 * <p>A spreadsheet executes a cell of a CSV file that begins with an equals sign, a plus, a minus, an at sign, or with
 * white space before one of these. Such a text is prefixed with an apostrophe, by which spreadsheets mark texts; so is one
 * that begins with a tab, a line break or an apostrophe, so that {@link #unguard} restores the exact original.
 *
 * <p>A file with cells separated by commas may be opened as one with semicolons, and then a cell begins after each
 * semicolon of a text. So the same is done after a comma, a semicolon, a tab or a line break, with spaces and quotes
 * between them. Only a hyphen followed by a space, as before a list item, is left unchanged there, unless a call of a
 * function or a program follows.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP: CSV Injection</a>
 */
public final class SafeText {

    private static final char GUARD = '\'';

    /** The first characters of formulas, including the wide forms of East Asian keyboards. */
    private static final String SIGNS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private static final String SEPARATORS = ",;\t\r\n";

    /** Without one of these, a formula calls neither a function nor a program. */
    private static final String CALLS = "(|!";

    private SafeText() {}

    /** Returns the guarded form of a text. */
    public static String guard(String text) {
        Objects.requireNonNull(text, "text");
        StringBuilder guarded = null;
        int copied = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i == 0
                    ? isGuarded(text, 0) || startsFormula(text, 0)
                    : isBehindSeparator(text, i) && isRisky(text, i)) {
                guarded = guarded == null ? new StringBuilder(text.length() + 1) : guarded;
                guarded.append(text, copied, i).append(GUARD);
                copied = i;
            }
        }
        return guarded == null
                ? text
                : guarded.append(text, copied, text.length()).toString();
    }

    /** Returns the original of a text returned by {@link #guard}; an apostrophe that guards nothing belongs to the text. */
    public static String unguard(String text) {
        Objects.requireNonNull(text, "text");
        StringBuilder unguarded = null;
        int copied = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isGuarded(text, i)
                    && (i == 0
                            ? isGuarded(text, 1) || startsFormula(text, 1)
                            : isBehindSeparator(text, i) && isRisky(text, i + 1))) {
                unguarded = unguarded == null ? new StringBuilder(text.length()) : unguarded;
                unguarded.append(text, copied, i);
                copied = i + 1;
            }
        }
        return unguarded == null
                ? text
                : unguarded.append(text, copied, text.length()).toString();
    }

    private static boolean isGuarded(String text, int at) {
        return at < text.length() && text.charAt(at) == GUARD;
    }

    private static boolean isBehindSeparator(String text, int at) {
        return SEPARATORS.indexOf(text.charAt(at - 1)) >= 0;
    }

    private static boolean startsFormula(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            if (SEPARATORS.indexOf(text.charAt(at)) >= 0) {
                return true;
            }
            at++;
        }
        return at < text.length() && SIGNS.indexOf(text.charAt(at)) >= 0;
    }

    /** Returns whether a formula starts at an index inside a text, up to the next separator. */
    private static boolean isRisky(String text, int from) {
        int at = from;
        while (at < text.length() && isPassedOver(text.charAt(at))) {
            at++;
        }
        if (at == text.length() || SIGNS.indexOf(text.charAt(at)) < 0) {
            return false;
        }
        boolean item = text.charAt(at) == '-' && at + 1 < text.length() && text.charAt(at + 1) == ' ';
        return !item || calls(text, at);
    }

    private static boolean isPassedOver(char c) {
        return c == GUARD || c == '"' || (Character.isWhitespace(c) && SEPARATORS.indexOf(c) < 0);
    }

    private static boolean calls(String text, int from) {
        for (int i = from; i < text.length() && SEPARATORS.indexOf(text.charAt(i)) < 0; i++) {
            if (CALLS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
