package org.snitp.io.internal.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.model.rule.Finding;
import org.snitp.model.rule.Path;
import org.snitp.model.rule.Rule;

/**
 * The issues of one kind in a text.
 *
 * @param rule the rule that they break
 * @param arguments the arguments of the message
 * @param mendable whether there is a correction
 */
record TextIssue(Rule rule, Map<String, String> arguments, boolean mendable) {

    static TextIssue of(Rule rule, Excerpts excerpts) {
        return new TextIssue(rule, Map.of("text", excerpts.toString()), true);
    }

    static TextIssue of(Rule rule, String variant, Excerpts excerpts, boolean mendable) {
        return new TextIssue(rule, Map.of("variant", variant, "text", excerpts.toString()), mendable);
    }

    /**
     * Returns the finding to report.
     *
     * @param mended the text with all corrections
     */
    Finding at(Path path, String mended) {
        Optional<String> suggestion = mendable && !mended.isBlank() ? Optional.of(mended) : Optional.empty();
        return new Finding(rule, path, arguments, suggestion, List.of());
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\u00A0';
    }
}
