package org.snitp.io.internal.bind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.model.rule.Rule;

/**
 * A problem of a file, with its place still in positions.
 *
 * @param code the kind of problem
 * @param arguments what the message says
 * @param range where it stands
 * @param suggestion what would probably be right
 * @param related other places that belong to it
 */
public record Issue(
        DiagnosticCode code,
        Map<String, String> arguments,
        SourceRange range,
        Optional<String> suggestion,
        List<SourceRange> related) {

    /**
     * A place in positions of a file.
     *
     * @param file the file
     * @param node the value that it belongs to, or -1
     * @param start the position at which it begins
     * @param end the position behind it
     */
    public record SourceRange(ParsedFile file, int node, long start, long end) {

        @Override
        public boolean equals(@Nullable Object object) {
            return object instanceof SourceRange other
                    && file.equals(other.file)
                    && node == other.node
                    && start == other.start
                    && end == other.end;
        }

        @Override
        public int hashCode() {
            return 31 * (31 * node + Long.hashCode(start)) + Long.hashCode(end);
        }
    }

    /** Returns whether it is a violation of a rule. */
    public boolean violates(Rule rule) {
        return code == DiagnosticCode.of(rule);
    }

    // Hand-written, as for the range: the generated methods of a record are bootstrapped on first use (ADR 0030).
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Issue other
                && code == other.code
                && range.equals(other.range)
                && arguments.equals(other.arguments)
                && suggestion.equals(other.suggestion)
                && related.equals(other.related);
    }

    @Override
    public int hashCode() {
        return 31 * code.hashCode() + range.hashCode();
    }
}
