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
        for (int i = closing - 1; i >= 0; i--) {
            if (bytes[i] == bytes[closing] && begins(bytes, i) && end(bytes, i) == closing) {
                return i;
            }
        }
        return -1;
    }

    /** Returns whether a value may begin at an offset. An apostrophe within a word, as in {@code l'action}, begins none. */
    private static boolean begins(byte[] bytes, int at) {
        return at == 0 || " \t\n\r[{,".indexOf(bytes[at - 1]) >= 0;
    }

    /** Returns the offset of the quote that closes a text; the length of all bytes if none does. */
    private static int end(byte[] bytes, int opening) {
        byte quote = bytes[opening];
        int i = opening + 1;
        while (i < bytes.length) {
            boolean doubled = quote == '\'' && bytes[i] == quote && i + 1 < bytes.length && bytes[i + 1] == quote;
            if (doubled) {
                i += 2;
            } else if (bytes[i] == quote && !(quote == '"' && isEscaped(bytes, i))) {
                return i;
            } else {
                i++;
            }
        }
        return i;
    }

    private static boolean isEscaped(byte[] bytes, int at) {
        int backslashes = 0;
        while (at - backslashes > 0 && bytes[at - backslashes - 1] == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }
}
