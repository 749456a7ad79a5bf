package org.snitp.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.indicators.progress.Course.Point;
import org.snitp.model.indicator.Direction;

/** The ratio of growth rates, with rates that can be worked by hand. */
class CompoundGrowthTest {

    @ParameterizedTest
    @CsvSource({
        // To go from 100 to 400 in two years takes a growth of 100 % a year.
        "100, 400, 200, 2024-12-31, 1, SIGNIFICANT",
        "100, 400, 195, 2024-12-31, 0.95, SIGNIFICANT",
        "100, 400, 194, 2024-12-31, 0.94, MODERATE",
        "100, 400, 160, 2024-12-31, 0.6, MODERATE",
        "100, 400, 159, 2024-12-31, 0.59, INSUFFICIENT",
        "100, 400, 100, 2024-12-31, 0, INSUFFICIENT",
        "100, 400, 90, 2024-12-31, -0.1, MOVING_AWAY",
        "100, 400, 400, 2025-12-31, 1, ACHIEVED",
        "100, 400, 400, 2024-12-31, 3, ACHIEVED",
        "100, 400, 500, 2025-12-31, 1.236067977, ACHIEVED",
        "100, 400, 225, 2025-12-31, 0.5, INSUFFICIENT", // 50 % a year
        "100, 400, 200, 2024-06-30, 3, SIGNIFICANT", // doubled in half a year: 300 % a year
        // To go from 100 to 25 in two years takes a fall of 50 % a year.
        "100, 25, 50, 2024-12-31, 1, SIGNIFICANT",
        "100, 25, 70, 2024-12-31, 0.6, MODERATE",
        "100, 25, 120, 2024-12-31, -0.4, MOVING_AWAY",
        "0.01, 0.04, 0.02, 2024-12-31, 1, SIGNIFICANT"
    })
    void theRatioComparesTheGrowthThatWasWithTheGrowthThatIsNeeded(
            BigDecimal baseline, BigDecimal target, BigDecimal actual, LocalDate day, BigDecimal r, GrowthTrend trend) {
        CompoundGrowth growth = growth(baseline, target, actual, day);

        assertThat(growth.ratio().value().orElseThrow()).isEqualByComparingTo(r);
        assertThat(growth.trend()).contains(trend);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 400, 200, 2024-12-31, GROWTH_NEEDS_POSITIVE",
        "100, 0, 50, 2024-12-31, GROWTH_NEEDS_POSITIVE",
        "100, 400, 0, 2024-12-31, GROWTH_NEEDS_POSITIVE",
        "-100, -50, -75, 2024-12-31, GROWTH_NEEDS_POSITIVE",
        "100, 400, -1, 2024-12-31, GROWTH_NEEDS_POSITIVE",
        "100, 100.0, 100, 2024-12-31, MAINTAIN",
        "100, 400, 200, 2023-12-31, GROWTH_NEEDS_TIME",
        "100, 400, 200, 2020-12-31, GROWTH_NEEDS_TIME",
        "1e-300, 1e300, 1e299, 2024-12-31, GROWTH_NEEDS_POSITIVE"
    })
    void whereTheRatioIsUndefinedTheResultSaysWhy(
            BigDecimal baseline, BigDecimal target, BigDecimal actual, LocalDate day, Remark.Kind why) {
        CompoundGrowth growth = growth(baseline, target, actual, day);

        assertThat(growth.ratio().value()).isEmpty();
        assertThat(growth.trend()).isEmpty();
        assertThat(growth.ratio().remarks()).extracting(Remark::kind).containsExactly(why);
    }

    @Test
    void theBoundsAreParameters() {
        CompoundGrowth growth = CompoundGrowth.of(
                course("100", "400"),
                Direction.INCREASE,
                new BigDecimal("150"),
                LocalDate.of(2024, 12, 31),
                new Thresholds(new BigDecimal("0.5"), new BigDecimal("0.1")));

        assertThat(growth.trend()).contains(GrowthTrend.SIGNIFICANT);
    }

    @Test
    void aSmallGrowthKeepsItsDigits() {
        // 0.01 % a year where 0.02 % a year is needed; over two years the target is 1.0002² = 1.00040004.
        CompoundGrowth growth = growth(
                new BigDecimal("1"),
                new BigDecimal("1.00040004"),
                new BigDecimal("1.0001"),
                LocalDate.of(2024, 12, 31));

        assertThat(growth.ratio().value()).contains(new BigDecimal("0.5"));
    }

    /** From 8 to a target of 10 in fifteen years where less is better: a bound, under which 9 stays and 14 does not. */
    @ParameterizedTest
    @CsvSource({"14, -4.2805, MOVING_AWAY", "9,  -0.8789, ACHIEVED", "7,   0.9826, ACHIEVED", "11, -2.4032, MOVING_AWAY"
    })
    void aChangeAgainstTheDirectionIsNegativeWhereverTheTargetLies(
            BigDecimal actual, BigDecimal ratio, GrowthTrend trend) {
        Course course = new Course(
                LocalDate.of(2015, 12, 31),
                new BigDecimal("8"),
                List.of(new Point(LocalDate.of(2030, 12, 31), new BigDecimal("10"))));
        CompoundGrowth growth =
                CompoundGrowth.of(course, Direction.DECREASE, actual, LocalDate.of(2024, 12, 31), Thresholds.DEFAULT);

        assertThat(growth.ratio().value().orElseThrow().setScale(4, RoundingMode.HALF_UP))
                .isEqualTo(ratio);
        assertThat(growth.trend()).contains(trend);
    }

    @Test
    void withoutADirectionNoChangeIsProgress() {
        assertThatThrownBy(() -> CompoundGrowth.of(
                        course("100", "400"),
                        Direction.NONE,
                        BigDecimal.TEN,
                        LocalDate.of(2024, 12, 31),
                        Thresholds.DEFAULT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No change is progress");
    }

    private static CompoundGrowth growth(BigDecimal baseline, BigDecimal target, BigDecimal actual, LocalDate day) {
        Direction direction = target.compareTo(baseline) < 0 ? Direction.DECREASE : Direction.INCREASE;
        return CompoundGrowth.of(
                course(baseline.toString(), target.toString()), direction, actual, day, Thresholds.DEFAULT);
    }

    private static Course course(String baseline, String target) {
        return new Course(
                LocalDate.of(2023, 12, 31),
                new BigDecimal(baseline),
                List.of(new Point(LocalDate.of(2025, 12, 31), new BigDecimal(target))));
    }
}
