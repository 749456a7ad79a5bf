package org.snitp.io.internal.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snitp.io.internal.source.Encodings;
import org.snitp.io.internal.source.SourceException;
import org.snitp.io.options.Limits;

/** The characters that the scanner of the YAML parser gets are those of the text, wherever its buffer ends. */
class YamlTextTest {

    private static final String LETTERS =
            "ăâîșț € \u0085 \uFFFD \uD83D\uDE00\uD834\uDD1E\u007F\u0080\u07FF\u0800 \uD800\uDC00 \uDBFF\uDFFF";

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 1000})
    void characters(int buffer) throws Exception {
        assertThat(read(LETTERS, buffer)).isEqualTo(LETTERS);
    }

    @Test
    void nothingFollowsTheEnd() throws Exception {
        YamlText text = text("ab");

        assertThat(text.read(new char[4], 1, 3)).isEqualTo(2);
        assertThat(text.read(new char[4], 0, 4)).isEqualTo(-1);
        assertThat(text.read(new char[4], 0, 0)).isZero();
    }

    private static String read(String content, int buffer) throws SourceException, IOException {
        YamlText text = text(content);
        StringBuilder read = new StringBuilder();
        char[] characters = new char[buffer];
        for (int count = text.read(characters); count >= 0; count = text.read(characters)) {
            read.append(characters, 0, count);
        }
        return read.toString();
    }

    private static YamlText text(String content) throws SourceException {
        return new YamlText(
                Encodings.encode("text.yaml", content),
                Limits.DEFAULT,
                LoadSettings.builder().build());
    }
}
