package org.snitp.io.internal.text;

import java.util.Optional;

/** Straight quotation marks: only their number shows whether one is missing. After a number they are inches. */
final class StraightQuotes {

    private static final int NONE = -1;

    private final String text;
    private int open = NONE;
    private int unclosed = NONE;
    private int unopened = NONE;

    StraightQuotes(String text) {
        this.text = text;
    }

    boolean isOpen() {
        return open != NONE;
    }

    void read(int at) {
        if (isOpen()) {
            if (begins(text, at) && unclosed == NONE && unopened == NONE) {
                unclosed = open;
            }
            open = NONE;
        } else if (at == 0 || !Character.isDigit(text.charAt(at - 1))) {
            if (ends(text, at) && unclosed == NONE && unopened == NONE) {
                unopened = at;
            }
            open = at;
        }
    }

    /** The opening mark without a counterpart, if one is missing. */
    Optional<Integer> unclosed() {
        if (!isOpen() || unopened != NONE) {
            return Optional.empty();
        }
        return Optional.of(unclosed == NONE ? open : unclosed);
    }

    /** The closing mark without a counterpart, if one is missing. */
    Optional<Integer> unopened() {
        return isOpen() && unopened != NONE ? Optional.of(unopened) : Optional.empty();
    }

    /** Returns whether a mark is before a word, and after a space or an opening bracket. */
    static boolean begins(String text, int at) {
        boolean before = at == 0 || TextIssue.isSpace(text.charAt(at - 1)) || "([{„«".indexOf(text.charAt(at - 1)) >= 0;
        return before && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static boolean ends(String text, int at) {
        return at > 0
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }
}
