package org.snitp.io.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is UTF-8")
class Utf8Test {

    private static final long SEED = Long.getLong("utf8.seed", 3_629);

    /** The bytes at which the rules change. */
    private static final int[] EDGES = {
        0x00, 0x01, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED,
        0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF
    };

    @Test
    @DisplayName("is what the decoder of the JDK says, for all of the edges in rows of four")
    void agreesOnEdges() {
        for (int first : EDGES) {
            for (int second : EDGES) {
                for (int third : EDGES) {
                    for (int fourth : EDGES) {
                        requireSame(new byte[] {(byte) first, (byte) second, (byte) third, (byte) fourth});
                    }
                }
            }
        }
    }

    @Test
    @DisplayName("is what the decoder of the JDK says, in texts with a byte that is wrong")
    void agreesOnTexts() {
        Random random = new Random(SEED);
        byte[] text =
                "Comisia pentru combaterea traficului – ședință, „România” \uD83D\uDE00 și așa mai departe, în 2025"
                        .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 20_000; i++) {
            byte[] wrong = text.clone();
            wrong[random.nextInt(wrong.length)] = (byte) EDGES[random.nextInt(EDGES.length)];
            requireSame(wrong);
        }
    }

    private static void requireSame(byte[] bytes) {
        int invalid = invalidByDecoder(bytes);
        assertThat(Utf8.invalid(bytes, 0)).as("Seed %d: %s", SEED, bytes).isEqualTo(invalid);
        int plain = 0;
        while (plain < bytes.length && plain != invalid && bytes[plain] != 0) {
            plain++;
        }
        assertThat(Utf8.endOfPlain(bytes, 0)).as("Seed %d: %s", SEED, bytes).isEqualTo(plain);
    }

    private static int invalidByDecoder(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(in, CharBuffer.allocate(bytes.length + 1), true);
        return result.isError() ? in.position() : -1;
    }
}
