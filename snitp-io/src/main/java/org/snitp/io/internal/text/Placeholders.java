package org.snitp.io.internal.text;

import java.util.Map;
import java.util.Optional;
import org.snitp.model.rule.Rule;

/** Texts of a skeleton ({@code snitp template plan}) that nobody has replaced. The skeleton marks each of its texts. */
final class Placeholders {

    private static final String ROMANIAN = "EXEMPLU – ";
    private static final String ENGLISH = "EXAMPLE – ";

    private Placeholders() {}

    /** Returns whether a text is one of a skeleton. */
    static boolean isOne(String text) {
        return text.startsWith(ROMANIAN) || text.startsWith(ENGLISH);
    }

    static Optional<TextIssue> in(String text) {
        if (!isOne(text)) {
            return Optional.empty();
        }
        Excerpts whole = new Excerpts(text);
        whole.add(0, text.length());
        return Optional.of(new TextIssue(Rule.PLACEHOLDER_REPLACED, Map.of("text", whole.toString()), false));
    }
}
