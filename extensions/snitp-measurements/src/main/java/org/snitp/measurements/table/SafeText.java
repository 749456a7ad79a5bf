package org.snitp.measurements.table;

import java.util.Objects;

/**
 * Texts that no spreadsheet takes for a formula, whatever separator it is told to split lines at.
 *
 * <p>A spreadsheet runs a cell of a CSV file that begins with an equals sign, a plus, a minus, an at sign, or with white
 * space before one of these. Such a text gets an apostrophe in front, by which spreadsheets mark texts; so does one that
 * begins with a tab, a line break or an apostrophe, so that {@link #unguard} gives back exactly what was there.
 *
 * <p>A file whose cells are separated by commas may be opened as one of semicolons, and then a cell begins behind each
 * semicolon of a text. So the same is done to what stands behind a comma, a semicolon, a tab or a line break, with spaces and
 * quotes between them. Only a hyphen with a space behind it, as before an item of a list, is left alone there, unless something
 * follows that calls a function or a program.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP: CSV Injection</a>
 */
public final class SafeText {

    private static final char GUARD = '\'';

    /** What begins a formula, also in the wide forms of East Asian keyboards. */
    private static final String SIGNS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private static final String SEPARATORS = ",;\t\r\n";

    /** Without one of them, a formula neither calls a function nor a program. */
    private static final String CALLS = "(|!";

    private SafeText() {}

    /** Returns a text that stays a text. */
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

    /** Returns the text that {@link #guard} was given; an apostrophe that guards nothing is part of the text. */
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

    /** Returns whether a formula begins at a place inside a text, up to the next separator. */
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
