package org.snitp.io.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.model.rule.Finding;
import org.snitp.model.rule.Path;
import org.snitp.model.rule.Rule;

/**
 * A slip in a text.
 *
 * @param rule the rule that it breaks
 * @param arguments what the message says
 * @param correction the whole text without slips of this kind, if that can be told
 */
record Slip(Rule rule, Map<String, String> arguments, Optional<String> correction) {

    static Slip of(Rule rule, String variant, String excerpt, String correction) {
        Map<String, String> arguments = new HashMap<>();
        arguments.put("variant", variant);
        arguments.put("text", excerpt);
        return new Slip(rule, arguments, Optional.of(correction));
    }

    static Slip of(Rule rule, String excerpt, String correction) {
        return new Slip(rule, Map.of("text", excerpt), Optional.of(correction));
    }

    Finding at(Path path) {
        return new Finding(rule, path, arguments, correction, List.of());
    }

    /** Returns the words around a place in a text. */
    static String excerpt(String text, int start, int end) {
        int from = start;
        while (from > 0 && !isSpace(text.charAt(from - 1))) {
            from--;
        }
        int to = end;
        while (to < text.length() && !isSpace(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\u00A0';
    }
}
