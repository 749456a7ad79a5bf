package org.snitp.io.internal.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.io.Snitp;
import org.snitp.io.internal.source.Encodings;
import org.snitp.io.internal.source.Source;
import org.snitp.io.internal.source.SourceException;
import org.snitp.io.options.Limits;

/** JSON that is read from its bytes has the events, texts, positions and errors that the parser finds. */
class PlainJsonEventsTest {

    private static final String DOCUMENT = """
            {"schema" : "snitp/1", "x-a":[1, -2.50, 0, -0, 1e5, 12345678901234567890, true ,false,null , [], {} ],
             "titlu": { "ro": "Măsuri \\"bune\\" și\\tclare\\n€ 𝄞", "en":"Measures\\u0021 \\/ C:\\\\x" , "": ""},
             "x\\u002Db": "\\ud834\\udd1e", "a name that is longer than the words that are looked at": "Numărul de cursuri",
             "list": ["Numărul de cursuri","Numărul de cursuri",
             "A text of more than thirty-two bytes, which is repeated", "A text of more than thirty-two bytes, which is repeated",
             "A text of more than thirty-two bytes, which is not repeated", "12345678", "12345678901234567890123456789012"]}
            """;

    private static final String PIECES = "{}[]:,\"\\ \n\t0123456789-+.eEtrufalsn/u\u0000\u0001\u001fșă€𝄞x";

    private static final Limits NARROW =
            Limits.DEFAULT.withDepth(3).withTextLength(40).withNumberLength(6);

    private static final List<WrittenName> EXPECTED = Stream.of(
                    "", "ro", "e", "en", "x-a", "schema", "titlul", "a name that is longer")
            .map(WrittenName::new)
            .toList();

    /**
     * What happens up to the end of a document, or to the first error.
     *
     * @param expected names that are expected wherever one may follow
     */
    private static List<String> events(EventReader reader, List<WrittenName> expected) {
        List<String> found = new ArrayList<>();
        try {
            Event event = Event.NULL;
            do {
                boolean passed = event != Event.KEY && expected.stream().anyMatch(reader::passName);
                event = passed ? Event.KEY : reader.next();
                int number = reader.wholeNumber();
                String text = event.isScalar() || event == Event.KEY ? " " + reader.text() : "";
                assertThat(number < 0 ? text : " " + number).isEqualTo(text);
                boolean placed = !text.isEmpty() || event.depthChange() != 0;
                found.add(event + text + (placed ? " " + reader.start() + "-" + reader.end() : ""));
            } while (event != Event.STREAM_END);
        } catch (SyntaxException e) {
            found.add(e.getMessage() + " " + e.start() + "-" + e.end());
        }
        return found;
    }

    /** The parser finds an error at the start of a value when it reads the name before it. */
    private static void readsLikeParser(String json, Limits limits) {
        Source source;
        try {
            source = Encodings.encode("text.json", json);
        } catch (SourceException e) {
            return;
        }
        List<String> expected = events(new JsonEvents(source, limits), List.of());
        isAsExpected(events(new PlainJsonEvents(source, limits), List.of()), expected, json);
        isAsExpected(events(new PlainJsonEvents(source, limits), EXPECTED), expected, json);
    }

    private static void isAsExpected(List<String> actual, List<String> expected, String json) {
        if (actual.size() == expected.size() + 1
                && actual.get(actual.size() - 2).startsWith("KEY ")
                && actual.get(actual.size() - 1).startsWith("SNITP-10")) {
            actual.remove(actual.size() - 2);
        }
        assertThat(actual).as(json).isEqualTo(expected);
    }

    @Test
    void aDocumentIsReadAsTheParserReadsIt() {
        readsLikeParser(DOCUMENT, Limits.DEFAULT);
        readsLikeParser(DOCUMENT, NARROW);
        readsLikeParser(Snitp.toJson(Snitp.official()), Limits.DEFAULT);
    }

    @Test
    void aDocumentThatIsCutIsReadAsTheParserReadsIt() {
        for (int i = 1; i < DOCUMENT.length(); i++) {
            readsLikeParser(DOCUMENT.substring(0, i), Limits.DEFAULT);
        }
    }

    @Test
    void aDamagedDocumentIsReadAsTheParserReadsIt() {
        Random random = new Random(Long.getLong("seed", 41));
        for (int i = 0; i < 10_000; i++) {
            StringBuilder json = new StringBuilder(DOCUMENT);
            int times = 1 + random.nextInt(3);
            for (int j = 0; j < times; j++) {
                damage(json, random);
            }
            readsLikeParser(json.toString(), random.nextInt(4) == 0 ? NARROW : Limits.DEFAULT);
        }
    }

    private static void damage(StringBuilder json, Random random) {
        int at = random.nextInt(json.length());
        switch (random.nextInt(3)) {
            case 0 -> json.deleteCharAt(at);
            case 1 -> json.insert(at, piece(random));
            default -> json.replace(at, at + 1, piece(random));
        }
    }

    private static String piece(Random random) {
        int at = random.nextInt(PIECES.codePointCount(0, PIECES.length()));
        return Character.toString(PIECES.codePointAt(PIECES.offsetByCodePoints(0, at)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "\"a\"",
                "true",
                "[",
                "{",
                "[]",
                "{}",
                " [ ] ",
                "[] []",
                "[1,]",
                "[,1]",
                "{,}",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "[01]",
                "[-]",
                "[1.]",
                "[.5]",
                "[1.5.5]",
                "[1x]",
                "[truex]",
                "[nul]",
                "[null1]",
                "[\"\\ud800\"]",
                "[\"\\u12\"]",
                "[\"\\",
                "[\"\\\"",
                "[\"\u0001\"]",
                "[\"a\\\u0001\"]",
                "[\"a\"\"b\"]",
                "[1 2]",
                "]",
                "[}",
                "{]",
                "[[[[1]]]]",
                "[1234567]",
                "[\"0123456789012345678901234567890123456789\"]",
                "[\"01234567890123456789012345678901234567890\"]"
            })
    void whatIsNotPlainIsLeftToTheParser(String json) {
        readsLikeParser(json, Limits.DEFAULT);
        readsLikeParser(json, NARROW);
    }

    @Test
    void textsOfAllLengthsEndWhereTheyEnd() {
        for (int length = 0; length < 200; length++) {
            String text = "\"" + "ab".repeat(length / 2) + (length % 2 == 0 ? "" : "ș") + "\"";
            String json = "[" + text + "," + text + ",\"" + "ab".repeat(length / 2) + "c\"]";
            readsLikeParser(json, Limits.DEFAULT);
            readsLikeParser(json.substring(0, json.length() - 1), Limits.DEFAULT);
        }
    }

    @Test
    void namesAreTheSameObjectsAsInTheShapes() throws SourceException {
        PlainJsonEvents events = new PlainJsonEvents(Encodings.encode("a.json", "{\"title\": 1}"), Limits.DEFAULT);
        events.next();
        events.next();

        assertThat(events.next()).isEqualTo(Event.KEY);
        assertThat(events.text()).isSameAs("title");
    }
}
