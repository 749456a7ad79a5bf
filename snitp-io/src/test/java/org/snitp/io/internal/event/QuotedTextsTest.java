package org.snitp.io.internal.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.snitp.io.internal.source.Encodings;
import org.snitp.io.options.Limits;
import tools.jackson.databind.json.JsonMapper;

/** Texts of JSON that are repeated: they are what they would be if they were not, and end where they end. */
class QuotedTextsTest {

    private static final String LETTERS = "aaăș\"\\\n€𝄞 ";

    private final JsonMapper mapper = new JsonMapper();

    @Test
    void equalTextsAreOneObject() throws Exception {
        List<String> texts =
                texts("[\"Numărul de cursuri\", \"Numărul de ghiduri\", \"Numărul de cursuri\", \"\", \"\"]");

        assertThat(texts).containsExactly("Numărul de cursuri", "Numărul de ghiduri", "Numărul de cursuri", "", "");
        assertThat(texts.get(2)).isSameAs(texts.get(0));
    }

    @Test
    void aTextThatGoesOnWhereAnotherOneEndsIsAnotherText() throws Exception {
        assertThat(texts("[\"ab\", \"ab\\\"\", \"ab\\\"\", \"ab\", \"abc\", \"ab\"]"))
                .containsExactly("ab", "ab\"", "ab\"", "ab", "abc", "ab");
    }

    @Test
    void textsAreThoseOfAnotherParser() throws Exception {
        Random random = new Random(19);
        for (int i = 0; i < 200; i++) {
            List<String> written = new ArrayList<>();
            for (int j = 0; j < 40; j++) {
                written.add("x".repeat(random.nextInt(3) * 15) + text(random));
            }
            assertThat(texts(mapper.writeValueAsString(written))).isEqualTo(written);
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(5);
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(LETTERS.codePointAt(LETTERS.offsetByCodePoints(0, random.nextInt(10))));
        }
        return text.toString();
    }

    /** Returns the texts, after a look at where each ends. */
    private static List<String> texts(String json) throws Exception {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        PlainJsonEvents events = new PlainJsonEvents(Encodings.encode("texts.json", json), Limits.DEFAULT);
        List<String> texts = new ArrayList<>();
        for (Event event = events.next(); event != Event.STREAM_END; event = events.next()) {
            if (event == Event.TEXT) {
                texts.add(events.text());
                assertThat(events.end()).isEqualTo(LazyJsonRanges.endOfText(bytes, (int) events.start()));
                assertThat(events.text()).isSameAs(texts.get(texts.size() - 1));
            }
        }
        return texts;
    }
}
