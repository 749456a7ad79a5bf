package org.snitp.io.internal.bind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.model.rule.Rule;

/**
 * A problem in a file, with its location in positions.
 *
 * @param code the kind of problem
 * @param arguments the arguments of the message
 * @param range where the problem is
 * @param suggestion what was probably meant
 * @param related other ranges that belong to the problem
 */
public record Issue(
        DiagnosticCode code,
        Map<String, String> arguments,
        SourceRange range,
        Optional<String> suggestion,
        List<SourceRange> related) {

    /**
     * A range of positions in a file.
     *
     * @param file the file
     * @param node the value to which the range belongs, or -1
     * @param start the position where it starts
     * @param end the position after it
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
