package org.snitp.io.internal.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Positions in a list")
class PositionListTest {

    private static final long SEED = Long.getLong("positions.seed", 7);
    private static final int POSITIONS = 3_000;

    /** Steps by which positions go forward, and now and then backward: within two bytes, around that, and beyond an int. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(longs = {1, 40, 255, 256, 257, 65_536, 1L << 40})
    @DisplayName("are those that were added, however far they are from each other, and can be changed")
    void holdsAll(long step) {
        Random random = new Random(SEED);
        PositionList list = new PositionList();
        List<Long> expected = new ArrayList<>();
        long position = 0;
        for (int i = 0; i < POSITIONS; i++) {
            long added = random.nextInt(500) == 0 ? position - step : position;
            list.add(added);
            expected.add(added);
            if (random.nextInt(5) == 0) {
                int changed = random.nextInt(i + 1);
                long behind = expected.get(changed) + random.nextInt(100_000);
                list.set(changed, behind);
                expected.set(changed, behind);
            }
            position += step;
        }

        for (int i = 0; i < POSITIONS; i++) {
            assertThat(list.get(i)).as("Seed %d, position %d", SEED, i).isEqualTo(expected.get(i));
        }
    }
}
