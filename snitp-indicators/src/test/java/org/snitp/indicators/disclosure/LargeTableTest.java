package org.snitp.indicators.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A table as large as a country makes it: counties by sex, quarter by quarter over two years. */
class LargeTableTest {

    private static final int COUNTIES = 42;

    @Test
    @Timeout(60)
    void isProtectedInSecondsAndNotByWithholdingAllOfIt() {
        Random random = new Random(42);
        Reported reported = Reported.count();
        for (int quarter = 0; quarter < 8; quarter++) {
            String period = (2024 + quarter / 4) + "-Q" + (quarter % 4 + 1);
            int[] bySex = new int[2];
            for (int county = 0; county < COUNTIES; county++) {
                int both = 0;
                for (int sex = 0; sex < 2; sex++) {
                    int count = random.nextInt(12) == 0 ? random.nextInt(5) : 5 + random.nextInt(60);
                    reported.value(period, "county=C" + county + " sex=" + sex, count);
                    both += count;
                    bySex[sex] += count;
                }
                reported.value(period, "county=C" + county, both);
            }
            reported.value(period, "sex=0", bySex[0]).value(period, "sex=1", bySex[1]);
            reported.value(period, "", bySex[0] + bySex[1]);
        }
        Suppression suppression = reported.suppressBelow(5);

        assertThat(suppression.isWhole()).isFalse();
        assertThat(suppression.sensitive()).isNotEmpty();
        assertThat(suppression.complementary().size())
                .isLessThan(4 * suppression.sensitive().size());
    }
}
