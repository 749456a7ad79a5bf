package org.snitp.io.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.io.ReadResult;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.Location;
import org.snitp.testkit.SmallPlan;

/** Documents that were cut off or damaged: reading them never throws, and finds something to say or a whole bundle. */
@Tag("hostile")
class FuzzTest {

    private static final String YAML = SmallPlan.bundle(SmallPlan.ACTION + """
                budget: {amount: 1250.50, currency: RON}
                note:
                  ro: >-
                    Două rânduri,
                    îndoite „așa” 😀.
                  en: "escaped \\"\\u021B\\x41\\" \\
                    here"
                  x-own: [&a {k: 1.50, n: ~, t: true}, *a, 'it''s', 0x1F]
                  x-block: |2
                      indented
            """);

    /** The build tries some thousands; {@code -Pcampaign} as many as {@code campaign.rounds} says. */
    private static final int ROUNDS = Integer.getInteger("campaign.rounds", 3000);

    private static final String SIGNS = "\n\t :-,[]{}\"'&*!|>%@#?\\0x";

    private static final Locale ROMANIAN = Locale.forLanguageTag("ro");

    private static byte[] sample(String name) {
        String json = Snitp.toJson(Snitp.read(YAML, "x.yaml").orElseThrow());
        return (name.endsWith(".json") ? json : YAML).getBytes(StandardCharsets.UTF_8);
    }

    /** Reads what may be anything; whatever is said can be shown, and lies within the text. */
    private static void survives(byte[] bytes, String name, String what) {
        try {
            ReadResult result = Snitp.read(new ByteArrayInputStream(bytes), name);
            assertThat(result.bundle().isPresent() || result.hasErrors()).isTrue();
            for (Diagnostic diagnostic : result.diagnostics()) {
                assertThat(diagnostic.toString())
                        .doesNotContain("{actual}", "{expected}", "{limit}", "{detail}", "{field}", "{line}", "\n");
                assertThat(diagnostic.toString(ROMANIAN)).isNotEqualTo(diagnostic.toString());
                diagnostic.location().ifPresent(location -> requireOrder(location, bytes));
            }
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(what + ": " + new String(bytes, StandardCharsets.UTF_8), e);
        }
    }

    private static void requireOrder(Location location, byte[] bytes) {
        assertThat(location.line()).isBetween(0, bytes.length + 1);
        assertThat(location.endLine()).isGreaterThanOrEqualTo(location.line());
        if (location.line() > 0 && location.line() == location.endLine()) {
            assertThat(location.endColumn()).isGreaterThan(location.column());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.yaml", "x.json", "x"})
    void aTextThatEndsAnywhereNeverThrows(String name) {
        byte[] sample = sample(name.equals("x") ? "x.json" : name);
        for (int end = 0; end < sample.length; end++) {
            survives(Arrays.copyOf(sample, end), name, "cut at " + end);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.yaml", "x.json"})
    void damagedBytesNeverThrow(String name) {
        long seed = 20240516;
        Random random = new Random(seed);
        byte[] sample = sample(name);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] bytes = sample.clone();
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                damage(bytes, random);
            }
            survives(bytes, name, "seed " + seed + ", round " + round);
        }
    }

    private static void damage(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        switch (random.nextInt(4)) {
            case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> bytes[at] = (byte) SIGNS.charAt(random.nextInt(SIGNS.length()));
            case 2 -> bytes[at] = bytes[random.nextInt(bytes.length)];
            default -> {
                int length = Math.min(random.nextInt(20), bytes.length - at);
                System.arraycopy(bytes, random.nextInt(bytes.length - length), bytes, at, length);
            }
        }
    }
}
