package org.snitp.io.internal.event;

import java.util.Map;
import java.util.Optional;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.internal.source.Lines;
import org.snitp.io.internal.source.Source;

/**
 * Text in quotes that goes on over lines to a quote which was to open another text. The parser stops where that other text
 * follows, far behind the quote that is missing.
 */
final class YamlQuotes {

    private YamlQuotes() {}

    /**
     * Returns the problem at the quote that opens such a text; empty if no text in quotes of several lines ends where the parser
     * stopped.
     *
     * @param location the code point where the parser stopped
     */
    static Optional<SyntaxException> explain(Source source, long location) {
        byte[] bytes = source.bytes();
        Lines lines = new Lines(source);
        int closing = Math.min(lines.offsetOfCodePoint((int) location), bytes.length) - 1;
        while (closing >= 0 && bytes[closing] == ' ') {
            closing--;
        }
        if (closing < 0 || (bytes[closing] != '"' && bytes[closing] != '\'')) {
            return Optional.empty();
        }
        int opening = opening(bytes, closing);
        if (opening < 0 || lines.line(opening) == lines.line(closing)) {
            return Optional.empty();
        }
        long start = lines.codePointsBefore(opening);
        return Optional.of(new SyntaxException(
                DiagnosticCode.YAML_SYNTAX,
                Map.of("variant", "quoteSpans", "line", Integer.toString(lines.line(closing))),
                start,
                start + 1));
    }

    /** Returns the offset of the quote that opens the text which another one closes; negative if there is none. */
    private static int opening(byte[] bytes, int closing) {
        byte quote = bytes[closing];
        int i = closing - 1;
        while (i >= 0) {
            if (bytes[i] != quote) {
                i--;
            } else if (quote == '\'' && i > 0 && bytes[i - 1] == quote) {
                i -= 2;
            } else if (quote == '"' && isEscaped(bytes, i)) {
                i--;
            } else {
                return i;
            }
        }
        return -1;
    }

    private static boolean isEscaped(byte[] bytes, int at) {
        int backslashes = 0;
        while (at - backslashes > 0 && bytes[at - backslashes - 1] == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }
}
