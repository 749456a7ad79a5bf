package org.snitp.io.hostile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import org.snitp.io.BundleReader;
import org.snitp.io.ReadResult;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.options.Limits;
import org.snitp.io.options.ReadOptions;

/** Inputs that are meant to exhaust the memory, each as long as it is asked to be. */
@SuppressWarnings("ImmutableEnumChecker") // The functions keep nothing.
enum Onslaught {
    DEPTH(json("", "[", ""), yaml("", "[", "")),
    OBJECTS(json("", "{\"a\":", ""), yaml("", "{a: ", "")),
    DASHES(json("", "[[", ""), yaml("\n  ", "- ", "")),
    ONE_TEXT(json("\"", "a", "\"}"), yaml("\"", "a", "\"")),
    ONE_TEXT_OF_LETTERS(json("\"", "ș", "\"}"), yaml("", "ș", "")),
    TEXT_OF_MANY_LINES(json("\"", "\\n", "\"}"), yaml("a", "\n a", "")),
    LONG_TEXTS(json("[", quoted(500_000), "1]}"), yaml("[", quoted(500_000), "1]")),
    ONE_NUMBER(json("", "1", "}"), yaml("", "1", "")),
    GREAT_NUMBERS(json("[", "1e999999999,", "1]}"), yaml("[", "1e999999999,", "1]")),
    NUMBERS(json("[", "1,", "1]}"), yaml("[", "1,", "1]")),
    LISTS(json("[", "[],", "1]}"), yaml("[", "[],", "1]")),
    EMPTY_LINES(json("1", "\n", "}"), yaml("1\n#", "\n#", "")),
    ONE_FIELD_AGAIN(json("1", ",\"x-b\":1", "}"), yaml("1\n", "x-b: 1\n", "")),
    UNKNOWN_FIELDS(json("1", i -> ",\"y" + i + "\":1", "}"), yaml("1\n", i -> "y" + i + ": 1\n", "")),
    FIELDS(json("1", i -> ",\"x-" + i + "\":1", "}"), yaml("1\n", i -> "x-" + i + ": 1\n", "")),
    INCOMPLETE_OBJECTS(json("1,\"institutions\":[", "{},", "{}]}"), yaml("1\ninstitutions: [", "{},", "{}]")),
    WRONG_TYPES(json("1,\"institutions\":[", "1,", "1]}"), yaml("1\ninstitutions: [", "1,", "1]")),
    EQUAL_INSTITUTIONS(
            json("1,\"institutions\":[", "{\"id\":\"a\",\"type\":\"agency\",\"name\":{\"ro\":\"a\"}},", "{}]}"),
            yaml("1\ninstitutions:\n", "  - {id: a, type: agency, name: {ro: a}}\n", "")),
    ALIASES(json("", "[*a", "}"), yaml("&a aaaaaaaaaaaaaaaaaaaaaaaa\nx-b: [", "*a,", "1]")),
    BILLION_LAUGHS(
            json("", "*", "}"), yaml("&b0 [a, a]\n", i -> "x-%d: &b%d [*b%d, *b%d]\n".formatted(i, i + 1, i, i), "")),
    ANCHORS(json("", "&", "}"), yaml("[", i -> "&a" + i + " 1,", "1]")),
    COMMENTS(json("1}", "/", ""), yaml("1\n", "# a\n", "")),
    ONE_COMMENT(json("1}", "#", ""), yaml("1 #", "a", "")),
    KIND_AT_THE_END(
            filled("{\"x-a\":[", i -> "1,", "1],\"kind\":\"InstitutionRegistry\"}"),
            filled("x-a: [", i -> "1,", "1]\nkind: InstitutionRegistry\n")),
    DOCUMENTS(json("1}", " {}", ""), yaml("1\n", "---\nschema: snitp/1\nkind: InstitutionRegistry\n", "")),
    DIRECTIVES(json("1}", "%", ""), yaml("1\n...\n", "%a\n", "---\n")),
    QUESTION_MARKS(json("1}", "?", ""), yaml("\n  ", "? ", "")),
    ZEROS(size -> new byte[size], size -> new byte[size]),
    NOISE(Onslaught::noise, Onslaught::noise),
    WIDE_TEXTS(wide(json("[", "\"ș\",", "1]}")), wide(yaml("[", "\"ș\",", "1]")));

    private final IntFunction<byte[]> json;
    private final IntFunction<byte[]> yaml;

    Onslaught(IntFunction<byte[]> json, IntFunction<byte[]> yaml) {
        this.json = json;
        this.yaml = yaml;
    }

    /** Returns the input in the format that a name ends in. */
    byte[] bytes(String name, int size) {
        return (name.endsWith(".json") ? json : yaml).apply(size);
    }

    private static IntFunction<byte[]> json(String before, String piece, String after) {
        return json(before, i -> piece, after);
    }

    private static IntFunction<byte[]> json(String before, IntFunction<String> piece, String after) {
        return filled("{\"schema\":\"snitp/1\",\"kind\":\"InstitutionRegistry\",\"x-a\":" + before, piece, after);
    }

    private static IntFunction<byte[]> yaml(String before, String piece, String after) {
        return yaml(before, i -> piece, after);
    }

    private static IntFunction<byte[]> yaml(String before, IntFunction<String> piece, String after) {
        return filled("schema: snitp/1\nkind: InstitutionRegistry\nx-a: " + before, piece, after);
    }

    private static String quoted(int length) {
        return "\"" + "a".repeat(length) + "\",";
    }

    /** The array is made at once, and filled piece by piece: making the input must not exhaust the memory either. */
    private static IntFunction<byte[]> filled(String before, IntFunction<String> piece, String after) {
        return size -> {
            byte[] bytes = new byte[size];
            int end = put(before, bytes, 0);
            int rest = size - after.getBytes(StandardCharsets.UTF_8).length;
            for (int i = 0; end < rest; i++) {
                byte[] next = piece.apply(i).getBytes(StandardCharsets.UTF_8);
                if (end + next.length > rest) {
                    break;
                }
                System.arraycopy(next, 0, bytes, end, next.length);
                end += next.length;
            }
            end = put(after, bytes, end);
            Arrays.fill(bytes, end, size, (byte) ' ');
            return bytes;
        };
    }

    private static int put(String text, byte[] bytes, int at) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(utf8, 0, bytes, at, utf8.length);
        return at + utf8.length;
    }

    private static IntFunction<byte[]> wide(IntFunction<byte[]> narrow) {
        return size -> {
            byte[] half = narrow.apply(size / 2);
            return new String(half, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16LE);
        };
    }

    private static byte[] noise(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    /**
     * Reads every onslaught in both formats and prints a line for each.
     *
     * @param arguments the size of each in bytes, the limit on values, and how many seconds reading one may take
     */
    public static void main(String[] arguments) throws IOException {
        int size = Integer.parseInt(arguments[0]);
        Limits standard = Limits.DEFAULT;
        ReadOptions options =
                ReadOptions.DEFAULT.withLimits(standard.withTextLength(Math.min(standard.textLength(), size / 4))
                        .withValues(Integer.parseInt(arguments[1])));
        for (Onslaught onslaught : values()) {
            for (String name : new String[] {"x.json", "x.yaml"}) {
                long start = System.nanoTime();
                ReadResult result = BundleReader.of(options)
                        .add(new ByteArrayInputStream(onslaught.bytes(name, size)), name)
                        .read();
                double seconds = (System.nanoTime() - start) / 1e9;
                String first = result.diagnostics().stream()
                        .findFirst()
                        .map(Diagnostic::toString)
                        .orElse("sound");
                System.out.printf(
                        Locale.ROOT,
                        "%s %s %.1f s, %d: %s%n",
                        onslaught,
                        name,
                        seconds,
                        result.diagnostics().size(),
                        first);
                if (seconds > Double.parseDouble(arguments[2])) {
                    throw new IllegalStateException(onslaught + " takes " + seconds + " seconds");
                }
            }
        }
    }
}
