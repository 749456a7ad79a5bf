package org.snitp.indicators.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** Every table of counts along some dimensions, with all its margins. */
    private static void report(Reported reported, String period, Random random, Map<String, Integer> dimensions) {
        List<Map<String, String>> cells = new ArrayList<>(List.of(Map.of()));
        for (String dimension : dimensions.keySet().stream().sorted().toList()) {
            List<Map<String, String>> finer = new ArrayList<>();
            for (Map<String, String> cell : cells) {
                for (int i = 0; i < dimensions.getOrDefault(dimension, 0); i++) {
                    Map<String, String> part = new TreeMap<>(cell);
                    part.put(dimension, dimension + i);
                    finer.add(part);
                }
            }
            cells = finer;
        }
        Map<String, Integer> counts = new TreeMap<>();
        for (Map<String, String> cell : cells) {
            int count = random.nextInt(12) == 0 ? random.nextInt(5) : 5 + random.nextInt(60);
            for (int subset = 0; subset < 1 << cell.size(); subset++) {
                int chosen = subset;
                List<String> names = List.copyOf(cell.keySet());
                String name = IntStream.range(0, names.size())
                        .filter(i -> (chosen & (1 << i)) != 0)
                        .mapToObj(i -> names.get(i) + "=" + cell.get(names.get(i)))
                        .collect(Collectors.joining(" "));
                counts.merge(name, count, Integer::sum);
            }
        }
        counts.forEach((cell, count) -> reported.value(period, cell, count));
    }

    @Test
    @Timeout(60)
    void countiesBySexAndAgeOverEightQuartersTakeSeconds() {
        Random random = new Random(8);
        Reported reported = Reported.count();
        for (int quarter = 0; quarter < 8; quarter++) {
            String period = (2024 + quarter / 4) + "-Q" + (quarter % 4 + 1);
            report(reported, period, random, Map.of("county", COUNTIES, "sex", 2, "age", 4));
        }
        Suppression suppression = reported.suppressBelow(5);

        assertThat(suppression.isWhole()).isFalse();
        assertThat(suppression.cells(Suppression.Reason.UNPROVEN)).isEmpty();
        assertThat(suppression.sensitive()).hasSizeGreaterThan(100);
        assertThat(suppression.complementary().size())
                .isLessThan(6 * suppression.sensitive().size());
    }

    @Test
    @Timeout(60)
    void aTableOfEightThousandCellsTakesSeconds() {
        Reported reported = Reported.count();
        report(reported, "2025", new Random(89), Map.of("row", 89, "column", 89));
        Suppression suppression = reported.suppressBelow(5);

        assertThat(suppression.isWhole()).isFalse();
        assertThat(suppression.cells(Suppression.Reason.UNPROVEN)).isEmpty();
        assertThat(suppression.sensitive()).hasSizeGreaterThan(500);
        assertThat(suppression.complementary().size())
                .isLessThan(suppression.sensitive().size());
    }
}
