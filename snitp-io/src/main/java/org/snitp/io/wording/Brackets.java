package org.snitp.io.wording;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.snitp.model.rule.Rule;

/** Brackets and quotation marks that open and never close, or close what was not opened. */
final class Brackets {

    private static final String OPENING = "([{„«";
    private static final String CLOSING = ")]}”»";
    private static final int LONGEST_LABEL = 4;

    private record Open(char bracket, int at) {}

    private Brackets() {}

    static Optional<Slip> in(String text) {
        Deque<Open> open = new ArrayDeque<>(0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                open.push(new Open(c, i));
            } else if (c == '“' && !isOpen(open, '„')) {
                open.push(new Open('„', i));
            } else if (c == '”' || c == '“' || CLOSING.indexOf(c) >= 0) {
                char opening = c == '“' ? '„' : OPENING.charAt(CLOSING.indexOf(c));
                if (!open.isEmpty() && open.peek().bracket() == opening) {
                    open.pop();
                } else if (c != ')' || !isLabel(text, i)) {
                    return Optional.of(slip(
                            "closed", text, open.isEmpty() ? i : open.peek().at()));
                }
            }
        }
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(slip("opened", text, open.peekLast().at()));
    }

    private static boolean isOpen(Deque<Open> open, char bracket) {
        return !open.isEmpty() && open.peek().bracket() == bracket;
    }

    private static Slip slip(String variant, String text, int at) {
        Map<String, String> arguments = new HashMap<>();
        char bracket = text.charAt(at);
        boolean opens = OPENING.indexOf(bracket) >= 0 || bracket == '“';
        arguments.put("variant", opens ? "opened" : variant);
        arguments.put("bracket", String.valueOf(bracket));
        arguments.put("text", Slip.excerpt(text, at, at + 1));
        return new Slip(Rule.BRACKETS_PAIRED, arguments, Optional.empty());
    }

    /** Tells whether a closing bracket ends a label, as in "a)", "iv)" or "12)". */
    private static boolean isLabel(String text, int close) {
        int from = close;
        while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        int length = close - from;
        return length > 0 && length <= LONGEST_LABEL && (from == 0 || text.charAt(from - 1) != '-');
    }
}
