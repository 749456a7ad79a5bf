package org.snitp.io.internal.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.io.ReadResult;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.Location;

/**
 * The reader of JSON takes bytes apart without making texts of them. Whatever bytes there are, it ends with diagnostics at places
 * that exist, and says the same however the bytes arrive.
 */
@Tag("hostile")
class JsonBytesTest {

    private static final int ROUNDS = 1_500;

    /** What turns up in JSON, and what comes near it: halves of escapes, marks, and characters of two, three and four bytes. */
    private static final String[] PIECES = {
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        "\"",
        "\"",
        "\\",
        "\\u",
        "\\u00e9",
        "\\ud83d",
        "\\ude00",
        "\\n",
        "/",
        "//",
        "/*",
        "0",
        "-",
        "-0",
        "1",
        "12",
        ".5",
        "e",
        "E+9",
        "1e999",
        "9999999999999999999",
        "true",
        "false",
        "null",
        "nul",
        "NaN",
        " ",
        "\n",
        "\r\n",
        "\t",
        "\u0000",
        "\u001f",
        "\u007f",
        "\u0219",
        "\u20ac",
        "\ud83d\ude00",
        "\ufeff",
        "\uffff",
        "schema",
        "snitp/1",
        "kind",
        "Strategy",
        "\"id\":\"S\"",
        "\"kind\":\"Strategy\"",
        "\"schema\":\"snitp/1\"",
        "\"title\":{\"ro\":\"T\"}",
        "\"x-a\":[{\"b\":[]}]"
    };

    private static byte[] buffer(Random random) {
        StringBuilder text =
                new StringBuilder(random.nextBoolean() ? "{\"schema\":\"snitp/1\",\"kind\":\"Strategy\"" : "");
        for (int i = random.nextInt(40); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(3); i > 0 && bytes.length > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return bytes;
    }

    /** Gives one byte at a time. */
    private static InputStream dropwise(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, 1));
            }
        };
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void anyBytesAreReadOrRefusedAtAPlaceThatExists(long seed) {
        Random random = new Random(Long.getLong("seed", 0) + seed);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] bytes = buffer(random);
            ReadResult read = Snitp.read(new ByteArrayInputStream(bytes), "any.json");

            String shown = new String(bytes, StandardCharsets.UTF_8);
            assertThat(read.diagnostics().isEmpty() && read.bundle().isEmpty())
                    .as(shown)
                    .isFalse();
            int lines = (int) shown.lines().count() + 1;
            read.diagnostics()
                    .forEach(problem -> problem.location()
                            .filter(location -> !location.isWholeFile())
                            .ifPresent(location -> assertThat(isThere(location, lines))
                                    .as(location + " in " + shown)
                                    .isTrue()));
            ReadResult again = Snitp.read(dropwise(bytes), "any.json");
            assertThat(again.diagnostics()).as(shown).isEqualTo(read.diagnostics());
            assertThat(again.bundle()).as(shown).isEqualTo(read.bundle());
        }
    }

    private static boolean isThere(Location location, int lines) {
        return location.line() >= 1
                && location.line() <= lines
                && location.endLine() <= lines
                && location.column() >= 1
                && (location.line() < location.endLine() || location.column() <= location.endColumn());
    }
}
