package org.snitp.reports.internal.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ValueScaleTest {

    private static List<String> ticks(boolean fromZero, String... values) {
        return ValueScale.of(Stream.of(values).map(BigDecimal::new).toList(), fromZero).orElseThrow().ticks().stream()
                .map(tick -> tick.stripTrailingZeros().toPlainString())
                .toList();
    }

    @Test
    void linesStandAtRoundNumbers() {
        assertThat(ticks(true, "30", "240")).containsExactly("0", "100", "200", "300");
        assertThat(ticks(false, "18.5", "14.2")).containsExactly("14", "16", "18", "20");
        assertThat(ticks(false, "0.002", "0.009")).containsExactly("0", "0.005", "0.01");
        assertThat(ticks(true, "-30", "20")).containsExactly("-40", "-20", "0", "20");
    }

    @Test
    void oneValueAloneHasAnAxisToo() {
        assertThat(ticks(true, "0")).containsExactly("0", "0.5");
        assertThat(ticks(true, "7")).containsExactly("0", "2", "4", "6", "8");
        assertThat(ticks(false, "-7").get(0)).startsWith("-");
    }

    @Test
    void whatIsTooLargeToBeDrawnHasNone() {
        assertThat(ValueScale.of(List.of(new BigDecimal("1E+400")), true)).isEmpty();
        assertThat(ValueScale.of(List.of(new BigDecimal("5000000000000")), true))
                .isEmpty();
        assertThat(ValueScale.of(List.of(), true)).isEmpty();
    }

    @Test
    void anyValuesLieBetweenTheFirstLineAndTheLast() {
        Random random = new Random(20);
        for (int round = 0; round < 20_000; round++) {
            List<BigDecimal> values = new ArrayList<>();
            for (int i = random.nextInt(4); i >= 0; i--) {
                values.add(BigDecimal.valueOf(random.nextInt(2_000_001) - 1_000_000L, random.nextInt(9) - 3));
            }
            ValueScale.of(values, random.nextBoolean()).ifPresent(scale -> {
                assertThat(scale.lines()).as("%s", values).isBetween(2, 8);
                values.forEach(value -> assertThat(scale.share(value))
                        .as("%s in %s", value, values)
                        .isBetween(-1e-6, 1 + 1e-6));
            });
        }
    }
}
