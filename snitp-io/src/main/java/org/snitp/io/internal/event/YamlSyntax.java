package org.snitp.io.internal.event;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.internal.source.Lines;
import org.snitp.io.internal.source.Source;

/** Converts messages of the YAML parser for common mistakes to those of this library. */
final class YamlSyntax {

    /** The beginnings of the parser's messages, with the variant of our message. */
    private static final Map<String, String> PROBLEMS = problems();

    /** The beginnings of the parser's contexts, for messages that are not specific enough. */
    private static final Map<String, String> CONTEXTS = Map.of(
            "while scanning an anchor", "anchor",
            "while scanning an alias", "anchor",
            "while scanning a tag", "tag",
            "while parsing a node", "tag",
            "while scanning a directive", "directive",
            "while scanning a block scalar", "block");

    /** A name, which has ASCII letters alone, and a colon that no space follows; an address of the internet is no name. */
    private static final Pattern GLUED = Pattern.compile("([A-Za-z][A-Za-z0-9-]*):(?!//)[^\\s]");

    private YamlSyntax() {}

    private static Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        problems.put("found character '\\t(TAB)'", "tab");
        problems.put("found character '", "character");
        problems.put("mapping values are not allowed", "colon");
        problems.put("could not find expected ':'", "noColon");
        problems.put("found unexpected end of stream", "quote");
        problems.put("found unexpected document separator", "quote");
        problems.put("expected ',' or ']'", "list");
        problems.put("expected ',' or '}'", "object");
        problems.put("expected <block end>, but found '<scalar>'", "afterValue");
        problems.put("expected <block end>", "indent");
        problems.put("sequence entries are not allowed", "dash");
        problems.put("expected the node content", "value");
        problems.put("expected '<document start>'", "value");
        problems.put("found unknown escape character", "escape");
        problems.put("expected escape sequence", "escape");
        problems.put("found undefined tag handle", "tag");
        return problems;
    }

    /**
     * Returns the problem and its location.
     *
     * @param e the exception of the parser
     * @param source the text
     * @param index the code point where the parser stopped
     */
    static SyntaxException explain(YamlEngineException e, Source source, long index) {
        if (e instanceof ReaderException reader) {
            long location = firstUnprintable(source);
            return syntax("control", String.format("U+%04X", reader.getCodePoint()), location);
        }
        if (e instanceof YamlVersionException) {
            return syntax("version", "", directive(source, index));
        }
        if (e instanceof MarkedYamlEngineException marked) {
            return explain(marked, source, index);
        }
        return detail(Objects.requireNonNullElse(e.getMessage(), ""), index);
    }

    /** An escape in a text is not a character. */
    static SyntaxException escape(long index) {
        return syntax("escape", "", index);
    }

    private static SyntaxException explain(MarkedYamlEngineException e, Source source, long index) {
        long location = index(e.getProblemMark()).orElse(index);
        long context = index(e.getContextMark()).orElse(location);
        String problem = Objects.requireNonNullElse(e.getProblem(), "");
        String variant = variant(problem, Objects.requireNonNullElse(e.getContext(), ""));
        if (variant == null) {
            return detail(problem, location);
        }
        Optional<SyntaxException> opened = YamlQuotes.explain(source, location);
        if (opened.isPresent()) {
            return opened.get();
        }
        if (variant.equals("noColon")) {
            Matcher glued = GLUED.matcher(restOfLine(source, context));
            if (glued.lookingAt()) {
                return syntax("noSpace", glued.group(1), context + glued.end(1));
            }
        }
        return switch (variant) {
            case "quote", "noColon", "anchor", "tag" -> syntax(variant, "", context);
            case "list", "object" -> unclosed(variant, context, location, source);
            default -> syntax(variant, characterAt(source, location), location);
        };
    }

    private static @Nullable String variant(String problem, String context) {
        return find(PROBLEMS, problem).or(() -> find(CONTEXTS, context)).orElse(null);
    }

    private static Optional<String> find(Map<String, String> variants, String text) {
        return variants.entrySet().stream()
                .filter(entry -> text.startsWith(entry.getKey()))
                .findFirst()
                .map(Map.Entry::getValue);
    }

    /**
     * Returns the code point of the last directive before another code point. Directives are at the start of a line.
     */
    private static long directive(Source source, long index) {
        byte[] bytes = source.bytes();
        int offset = new Lines(source).offsetOfCodePoint((int) index);
        long location = index;
        for (int i = offset - 1; i >= 0; i--) {
            location -= Lines.isCodePointStart(bytes[i]) ? 1 : 0;
            if (bytes[i] == '%' && (i == 0 || bytes[i - 1] == '\n' || bytes[i - 1] == '\r')) {
                return location;
            }
        }
        return index;
    }

    /** A bracket that is not closed: an unquoted text has a colon, or the bracket is in a comment. */
    private static SyntaxException unclosed(String variant, long opening, long location, Source source) {
        Locator locator = Locator.ofCodePoints(new Lines(source));
        if (characterAt(source, location).equals(":") && locator.line(location) == locator.line(opening)) {
            return syntax("colonInside", "", location);
        }
        Optional<Integer> sign = comment(source, opening, variant.equals("list") ? ']' : '}');
        if (sign.isPresent()) {
            return syntax("commentInside", "", opening + sign.get());
        }
        return opened(variant, opening, location, source);
    }

    /** Finds the comment that hides a closing bracket on the line of the opening one, in code points from there. */
    private static Optional<Integer> comment(Source source, long opening, char closing) {
        byte[] bytes = source.bytes();
        int start = new Lines(source).offsetOfCodePoint((int) opening);
        int sign = -1;
        int codePoints = 0;
        int at = 0;
        for (int i = start; i < bytes.length && bytes[i] != '\n' && bytes[i] != '\r'; i++) {
            if (sign < 0 && i > start && bytes[i] == '#' && (bytes[i - 1] == ' ' || bytes[i - 1] == '\t')) {
                sign = i;
                at = codePoints;
            }
            if (sign >= 0 && bytes[i] == closing) {
                return Optional.of(at);
            }
            codePoints += Lines.isCodePointStart(bytes[i]) ? 1 : 0;
        }
        return Optional.empty();
    }

    private static String restOfLine(Source source, long index) {
        byte[] bytes = source.bytes();
        int start = new Lines(source).offsetOfCodePoint((int) index);
        int end = start;
        while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
            end++;
        }
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }

    private static SyntaxException opened(String variant, long opening, long location, Source source) {
        int line = Locator.ofCodePoints(new Lines(source)).line(opening);
        return new SyntaxException(
                DiagnosticCode.YAML_SYNTAX,
                Map.of("variant", variant, "line", Integer.toString(line)),
                location,
                location + 1);
    }

    private static SyntaxException syntax(String variant, String actual, long location) {
        return new SyntaxException(
                DiagnosticCode.YAML_SYNTAX, Map.of("variant", variant, "actual", actual), location, location + 1);
    }

    private static SyntaxException detail(String detail, long location) {
        return new SyntaxException(DiagnosticCode.YAML_SYNTAX, Map.of("detail", detail), location, location + 1);
    }

    private static Optional<Long> index(Optional<Mark> mark) {
        return mark.map(Mark::getIndex).map(Integer::longValue);
    }

    private static String characterAt(Source source, long index) {
        int offset = new Lines(source).offsetOfCodePoint((int) index);
        return offset < source.bytes().length ? Character.toString(source.codePointAt(offset)) : "";
    }

    private static long firstUnprintable(Source source) {
        byte[] bytes = source.bytes();
        long count = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (Lines.isCodePointStart(bytes[i])) {
                if (!StreamReader.isPrintable(source.codePointAt(i))) {
                    return count;
                }
                count++;
            }
        }
        return count;
    }
}
