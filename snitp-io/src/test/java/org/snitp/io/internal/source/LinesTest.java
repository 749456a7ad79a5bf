package org.snitp.io.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesTest {

    /** In the texts, {@code _} stands for a space, {@code /} for a line feed, {@code =} for an em space and {@code ~} for 😀. */
    private static String text(String marked) {
        return marked.replace('_', ' ')
                .replace('/', '\n')
                .replace('=', '\u2003')
                .replace("~", "😀");
    }

    @ParameterizedTest
    @CsvSource({
        "a, a",
        "a_, a",
        "a_//_, a",
        "a/b__/, a/b",
        "a=_, a",
        "~_, ~",
        "a~/=/, a~",
        "ș_, ș",
        "a_b, a_b",
        "_, ''",
        "/_=/, ''",
    })
    void whiteSpaceThatEndsAPlaceIsNoPartOfIt(String marked, String written) throws SourceException {
        String before = "😀 ș\n";
        String whole = before + text(marked);
        Lines lines = new Lines(Encodings.encode("x.yaml", whole + "behind"));

        assertThat(lines.behindText(bytes(before), bytes(whole))).isEqualTo(bytes(before + text(written)));
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
