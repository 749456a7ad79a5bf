package org.snitp.io.internal.event;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.snitp.io.diagnostic.DiagnosticCode;

/** Converts messages of the JSON parser for common mistakes to those of this library. */
final class JsonSyntax {

    /** Parts of the parser's messages, with the variant of our message; the first that matches counts. */
    private static final Map<String, String> PROBLEMS = problems();

    private static final String QUOTES = "'‘’“”„«»`";

    private final byte[] bytes;

    JsonSyntax(byte[] bytes) {
        this.bytes = bytes;
    }

    private static Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        problems.put("Expected space separating root-level values", "extra");
        problems.put("in numeric value", "number");
        problems.put("Leading zeroes", "number");
        problems.put("maybe a (non-standard) comment", "comment");
        problems.put("Unexpected close marker", "value");
        problems.put("expecting comma", "comma");
        problems.put("expecting a colon", "colon");
        problems.put("to start property name", "name");
        problems.put("Unrecognized token", "word");
        problems.put("Non-standard token", "word");
        problems.put("Illegal unquoted character", "control");
        problems.put("Illegal character", "control");
        problems.put("Unrecognized character escape", "escape");
        problems.put("hex-digit", "escape");
        problems.put("surrogate", "escape");
        problems.put("expected a", "value");
        return problems;
    }

    /**
     * Returns the problem and its location.
     *
     * @param detail the message of the parser
     * @param offset the byte of the problem, or one a little after it
     */
    SyntaxException explain(String detail, long offset) {
        for (Map.Entry<String, String> problem : PROBLEMS.entrySet()) {
            if (detail.contains(problem.getKey())) {
                return explain(problem.getValue(), detail, codePointStart(meant(detail, (int) offset)));
            }
        }
        return at(Map.of("detail", detail), offset, offset + 1);
    }

    private SyntaxException explain(String variant, String detail, int offset) {
        String actual = characterAt(offset);
        return switch (variant) {
            case "name", "value" -> unexpected(variant, actual, offset);
            case "word" -> word(offset);
            case "number" -> at(Map.of("variant", variant), numberStart(offset), offset + 1L);
            case "control" -> control(detail, offset);
            default -> syntax(variant, actual, offset);
        };
    }

    /** A closing bracket or a comma after a comma, a wrong quotation mark, or another unexpected character. */
    private SyntaxException unexpected(String variant, String actual, int offset) {
        int before = before(offset);
        boolean closes = actual.equals("}") || actual.equals("]");
        if (before >= 0 && bytes[before] == ',' && closes) {
            return syntax("trailingComma", ",", before);
        }
        if (actual.equals(",")) {
            return syntax("trailingComma", ",", offset);
        }
        if (!actual.isEmpty() && QUOTES.contains(actual)) {
            return syntax("quote", actual, offset);
        }
        return syntax(actual.isEmpty() ? "valueAtEnd" : variant, actual, offset);
    }

    private SyntaxException word(int offset) {
        int start = offset;
        while (start > 0 && isWord(bytes[start - 1])) {
            start--;
        }
        int end = start;
        while (end < bytes.length && isWord(bytes[end])) {
            end++;
        }
        String word = new String(bytes, start, end - start, StandardCharsets.UTF_8);
        return at(Map.of("variant", "word", "actual", word), start, Math.max(end, start + 1L));
    }

    private SyntaxException control(String detail, int offset) {
        boolean lineBreak = detail.contains("code 10)") || detail.contains("code 13)");
        if (lineBreak) {
            return syntax("lineBreak", "", offset);
        }
        return syntax("control", offset < bytes.length ? String.format("U+%04X", bytes[offset]) : "", offset);
    }

    /** There is text after the end of the document. */
    SyntaxException extra(long offset) {
        return syntax("extra", characterAt((int) offset), (int) offset);
    }

    /** The document ends inside a text or a name that starts at an offset. */
    SyntaxException openText(long offset) {
        return syntax("openText", "", (int) offset);
    }

    /**
     * The document ends, or has the wrong bracket, before a container is closed.
     *
     * @param variant the kind of problem
     * @param line the line where the container starts
     * @param object whether it is an object
     */
    SyntaxException open(String variant, int line, boolean object, long offset) {
        Map<String, String> arguments = Map.of(
                "variant",
                variant,
                "line",
                Integer.toString(line),
                "expected",
                object ? "}" : "]",
                "actual",
                characterAt((int) offset));
        return at(arguments, offset, offset + 1);
    }

    private static SyntaxException syntax(String variant, String actual, int offset) {
        return at(Map.of("variant", variant, "actual", actual), offset, offset + 1L);
    }

    private static SyntaxException at(Map<String, String> arguments, long start, long end) {
        return new SyntaxException(DiagnosticCode.JSON_SYNTAX, arguments, start, end);
    }

    /** The parser names the unexpected character, and may already be some bytes after it. */
    private int meant(String detail, int offset) {
        int open = detail.indexOf("Unexpected character ('");
        if (open < 0) {
            return offset;
        }
        int character = detail.codePointAt(open + "Unexpected character ('".length());
        byte[] wanted = Character.toString(character).getBytes(StandardCharsets.UTF_8);
        for (int i = offset; i >= Math.max(0, offset - 4); i--) {
            if (i + wanted.length <= bytes.length && startsAt(i, wanted)) {
                return i;
            }
        }
        return offset;
    }

    private boolean startsAt(int offset, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[offset + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private int codePointStart(int offset) {
        int start = Math.min(offset, bytes.length);
        while (start > 0 && start < bytes.length && (bytes[start] & 0xC0) == 0x80) {
            start--;
        }
        return start;
    }

    /** Returns the offset of the last quotation mark before an offset, or 0. */
    int quoteBefore(int offset) {
        int quote = Math.min(offset, bytes.length) - 1;
        while (quote > 0 && bytes[quote] != '"') {
            quote--;
        }
        return Math.max(0, quote);
    }

    /** Returns the start of a number that ends at an offset. */
    int numberStart(int offset) {
        int start = offset;
        while (start > 0 && "0123456789+-.eE".indexOf(bytes[start - 1]) >= 0) {
            start--;
        }
        return start;
    }

    /** Returns the offset of the last byte before an offset that is not white space, or -1. */
    private int before(int offset) {
        int i = Math.min(offset, bytes.length) - 1;
        while (i >= 0 && (bytes[i] == ' ' || bytes[i] == '\t' || bytes[i] == '\n' || bytes[i] == '\r')) {
            i--;
        }
        return i;
    }

    private String characterAt(int offset) {
        if (offset >= bytes.length) {
            return "";
        }
        int end = offset + 1;
        while (end < bytes.length && (bytes[end] & 0xC0) == 0x80) {
            end++;
        }
        return new String(bytes, offset, end - offset, StandardCharsets.UTF_8);
    }

    private static boolean isWord(byte b) {
        return b < 0 || Character.isLetterOrDigit(b) || b == '_' || b == '-' || b == '.';
    }
}
