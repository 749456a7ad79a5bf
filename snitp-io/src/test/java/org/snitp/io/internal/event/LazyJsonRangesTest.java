package org.snitp.io.internal.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.snitp.io.internal.source.Encodings;
import org.snitp.io.internal.source.SourceException;
import org.snitp.io.options.Limits;

@DisplayName("The spans of JSON")
class LazyJsonRangesTest {

    private static final String TEXT = """
            { "plain" : "a\\"b\\\\" ,
              "ș\\u0219\\"\\\\":[ 1.5e3, -2 ,true,{ "}":"]{" }, [], null ]	,"":{}}
            """;

    @Test
    @DisplayName("find names and ends in the text, whatever stands in them")
    void findsAll() throws SourceException {
        assertThat(spans(TEXT))
                .containsExactly(
                        "null = " + TEXT.strip(),
                        "plain (\"plain\") = \"a\\\"b\\\\\"",
                        "șș\"\\ (\"ș\\u0219\\\"\\\\\") = [ 1.5e3, -2 ,true,{ \"}\":\"]{\" }, [], null ]",
                        "null = 1.5e3",
                        "null = -2",
                        "null = true",
                        "null = { \"}\":\"]{\" }",
                        "} (\"}\") = \"]{\"",
                        "null = []",
                        "null = null",
                        " (\"\") = {}");
    }

    @Test
    @DisplayName("know of a container that is never closed no more than where it opens")
    void knowsUnclosed() throws SourceException {
        JsonEvents events = events("{\"a\": [1, \"[");
        NodeRanges spans = events.spans();
        while (events.next() != Event.LIST_START) {
            // Goes on to the list.
        }
        spans.add(true, events);
        assertThat(spans.start(0)).isEqualTo(6);
        assertThat(spans.end(0)).isEqualTo(7);
    }

    /** Each value of a text in its order: its name, as it is meant and as it is written, and what it spans. */
    private static List<String> spans(String text) throws SourceException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        JsonEvents events = events(text);
        NodeRanges spans = events.spans();
        int count = 0;
        for (Event event = events.next(); event != Event.STREAM_END; event = events.next()) {
            if (event == Event.KEY) {
                spans.meetName(events);
            } else if (event.isScalar() || event.depthChange() > 0) {
                spans.add(false, events);
                count++;
            }
        }
        List<String> found = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String name = spans.name(i);
            String written = name == null ? "" : " (" + part(bytes, spans.nameStart(i), spans.nameEnd(i)) + ")";
            found.add(name + written + " = " + part(bytes, spans.start(i), spans.end(i)));
        }
        return found;
    }

    private static JsonEvents events(String text) throws SourceException {
        return new JsonEvents(Encodings.encode("text.json", text), Limits.DEFAULT);
    }

    private static String part(byte[] bytes, long from, long to) {
        return new String(bytes, (int) from, (int) (to - from), StandardCharsets.UTF_8);
    }
}
