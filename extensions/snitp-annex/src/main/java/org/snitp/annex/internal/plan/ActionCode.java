package org.snitp.annex.internal.plan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code at the start of a text.
 *
 * @param code the code; empty if there is none
 * @param rest what follows it
 */
record ActionCode(String code, String rest) {

    private static final Pattern AT_START = Pattern.compile(
            "(?s)\\s*(?<code>[0-9]{1,3}(?:\\.[0-9]{1,3}){1,4})(?![0-9])\\s*[.):]?\\s*(?:[-–—]\\s+)?(?<rest>.*)");

    private static final Pattern SINGLE = Pattern.compile("(?s)\\s*(?<code>[0-9]{1,3})\\s*[.)]\\s*(?<rest>.*)");

    private static final Pattern ALONE = Pattern.compile("\\s*(?<code>[0-9]{1,3})\\s*[.)]?\\s*");

    /** Returns the code of several numbers at the start of a text. */
    static ActionCode of(String text) {
        Matcher matcher = AT_START.matcher(text);
        return matcher.matches() ? found(matcher) : new ActionCode("", text);
    }

    /** Returns the single number at the start of a text, with a mark after it. */
    static ActionCode single(String text) {
        Matcher matcher = SINGLE.matcher(text);
        return matcher.matches() ? found(matcher) : new ActionCode("", text);
    }

    /** Returns the single number that is a whole text. */
    static ActionCode alone(String text) {
        Matcher matcher = ALONE.matcher(text);
        return matcher.matches() ? new ActionCode(matcher.group("code"), "") : new ActionCode("", text);
    }

    private static ActionCode found(Matcher matcher) {
        return new ActionCode(matcher.group("code"), matcher.group("rest"));
    }

    boolean isFound() {
        return !code.isEmpty();
    }
}
