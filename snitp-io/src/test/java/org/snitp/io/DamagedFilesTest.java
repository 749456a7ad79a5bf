package org.snitp.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.model.Bundle;

/** Whatever happens to a file on its way, reading it answers with diagnostics. */
class DamagedFilesTest {

    private static final int FLIPS = 3_000;

    private static byte[] sample(String format) {
        Bundle bundle = Snitp.read(SoundPlan.TEXT, "plan.yaml").orElseThrow();
        String text = format.equals("json") ? Snitp.toJson(bundle) : Snitp.toYaml(bundle);
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "yaml"})
    void aFileCutAtAnyByteIsAnswered(String format) {
        byte[] whole = sample(format);

        for (int length = 0; length < whole.length; length++) {
            ReadResult result = read(Arrays.copyOf(whole, length), "cut." + format);
            if (format.equals("json") && length < whole.length - 1) {
                assertThat(result.hasErrors()).as("cut at %d", length).isTrue();
            }
            assertPlacesAreReal(result);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "yaml"})
    void aFileWithFlippedBitsIsAnswered(String format) {
        byte[] whole = sample(format);
        long seed = System.nanoTime();
        System.out.println("Seed " + seed);
        Random random = new Random(seed);

        for (int i = 0; i < FLIPS; i++) {
            byte[] damaged = whole.clone();
            for (int flip = random.nextInt(3); flip >= 0; flip--) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            assertPlacesAreReal(read(damaged, "damaged." + format));
        }
    }

    private static ReadResult read(byte[] bytes, String name) {
        return Snitp.read(new ByteArrayInputStream(bytes), name);
    }

    private static void assertPlacesAreReal(ReadResult result) {
        for (Diagnostic diagnostic : result.diagnostics()) {
            assertThat(diagnostic.toString()).contains("SNITP-").doesNotContainPattern("\\{@?[a-z]+\\}");
            assertThat(diagnostic.place())
                    .hasValueSatisfying(
                            place -> assertThat(place.isWholeFile() || (place.line() >= 1 && place.column() >= 1))
                                    .isTrue());
        }
    }
}
