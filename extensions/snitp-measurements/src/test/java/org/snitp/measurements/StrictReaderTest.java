package org.snitp.measurements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that is decoded while it is read, in pieces of any length. */
class StrictReaderTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String FACE = "\uD83D\uDE00";

    @ParameterizedTest
    @ValueSource(ints = {16_381, 16_382, 16_383, 16_384})
    void aCharacterOfTwoUnitsMayLieAtTheEndOfTheBeginning(int before) {
        String text = "indicator,period,note.ro\n" + "\n".repeat(before - 25) + FACE + ",2025,x\n";

        LoadResult folded = assertTimeoutPreemptively(SOON, () -> FoldedPlan.fold("m.csv", text));

        assertThat(folded.diagnostics())
                .singleElement()
                .asString()
                .startsWith("m.csv:" + (before - 23) + ":1: error SNITP-702: The indicator \"" + FACE + "\"");
    }

    @Test
    void theBeginningIsReadOnceMore() throws IOException {
        String text = "ab" + FACE + "c";

        for (int most = 0; most < 8; most++) {
            try (StrictReader reader = reader(text)) {
                assertThat(text).startsWith(reader.beginning(most));
                assertThat(rest(reader, 8)).isEqualTo(text);
            }
        }
    }

    @Test
    void eachUnitCanBeReadAlone() throws IOException {
        try (StrictReader reader = reader("a" + FACE + FACE + "b")) {
            String text = assertTimeoutPreemptively(SOON, () -> rest(reader, 1));

            assertThat(text).isEqualTo("a" + FACE + FACE + "b");
        }
    }

    private static StrictReader reader(String text) throws IOException {
        return new StrictReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String rest(StrictReader reader, int atOnce) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[atOnce];
        for (int read = reader.read(buffer, 0, atOnce); read >= 0; read = reader.read(buffer, 0, atOnce)) {
            text.append(buffer, 0, read);
        }
        return text.toString();
    }
}
