package org.snitp.io.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.io.ReadResult;

/**
 * The official documents, cut off and damaged. The seed of each input is told, so that it can be made again.
 *
 * <p>The build tries some hundreds; {@code -Pcampaign} as many as {@code campaign.rounds} says, and {@code campaign.seed} tells
 * where the seeds begin.
 */
@Tag("hostile")
class DamageTest {

    private static final int ROUNDS = Integer.getInteger("campaign.rounds", 200);
    private static final long FIRST_SEED = Long.getLong("campaign.seed", 20240516);

    /** How many times each slice is damaged. */
    private static final int SLICES = 50;

    /** One in so many is a whole document, which is a hundred times as long as a slice. */
    private static final int WHOLE = 100;

    @ParameterizedTest
    @ValueSource(strings = {"x.yaml", "x.json"})
    void aDamagedDocumentIsSurvived(String name) {
        long before = System.nanoTime();
        byte[] slice = {};
        int told = 0;
        for (long seed = FIRST_SEED; seed < FIRST_SEED + ROUNDS; seed++) {
            Random random = new Random(seed);
            if (seed % SLICES == 0 || slice.length == 0) {
                slice = OfficialText.slice(new Random(seed / SLICES), name);
            }
            byte[] text = random.nextInt(WHOLE) == 0 ? OfficialText.document(random, name) : slice;
            ReadResult result = Trial.read(new Damage(random).of(text), name, "seed " + seed);
            told += result.hasErrors() ? 1 : 0;
        }
        assertThat(told).as("most damage is told").isGreaterThan(ROUNDS / 2);
        System.out.printf("%d damaged %s in %d s%n", ROUNDS, name, (System.nanoTime() - before) / 1_000_000_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.yaml", "x.json"})
    void aDocumentThatEndsAnywhereIsSurvived(String name) {
        byte[] slice = OfficialText.slice(new Random(FIRST_SEED), name);
        int step = Math.max(1, slice.length / ROUNDS);
        for (int end = 0; end < slice.length; end += step) {
            ReadResult result = Trial.read(Arrays.copyOf(slice, end), name, "cut at " + end);
            // YAML may end behind any line; JSON may not.
            assertThat(name.equals("x.yaml") || result.hasErrors())
                    .as("cut at %d", end)
                    .isTrue();
        }
        byte[] whole = OfficialText.whole(name);
        for (int end = whole.length - 1; end > 0; end -= Math.max(1, 10 * whole.length / ROUNDS)) {
            Trial.read(Arrays.copyOf(whole, end), name, "whole, cut at " + end);
        }
    }
}
