package org.snitp.io.table;

/**
 * Texts that no spreadsheet takes for a formula.
 *
 * <p>A spreadsheet runs a cell of a CSV file that begins with an equals sign, a plus, a minus, an at sign, or with a tab or
 * a line break before one of these. Such a text gets an apostrophe in front, by which spreadsheets mark texts; so does one
 * that begins with an apostrophe already, so that {@link #unguard} gives back exactly what was there.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP: CSV Injection</a>
 */
public final class SafeText {

    private static final char GUARD = '\'';

    /** What begins a formula, also in the wide forms of East Asian keyboards. */
    private static final String OPENERS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private SafeText() {}

    /** Returns a text that stays a text. */
    public static String guard(String text) {
        return isGuarded(text) || startsFormula(text) ? GUARD + text : text;
    }

    /** Returns the text that {@link #guard} was given; an apostrophe that guards nothing is part of the text. */
    public static String unguard(String text) {
        return isGuarded(text) && guard(text.substring(1)).equals(text) ? text.substring(1) : text;
    }

    private static boolean isGuarded(String text) {
        return !text.isEmpty() && text.charAt(0) == GUARD;
    }

    private static boolean startsFormula(String text) {
        String stripped = text.stripLeading();
        return (!text.isEmpty() && OPENERS.indexOf(text.charAt(0)) >= 0)
                || (!stripped.isEmpty() && OPENERS.indexOf(stripped.charAt(0)) >= 0);
    }
}
