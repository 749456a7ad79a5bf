package org.snitp.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.indicators.progress.Course.Point;

/** The share of the planned change that is reached, and the status that follows, worked by hand. */
class AchievementTest {

    private static final LocalDate FROM = LocalDate.of(2024, 12, 31);
    private static final LocalDate TO = LocalDate.of(2026, 12, 31);

    @ParameterizedTest
    @CsvSource({
        // actual, baseline, target, share
        "30, 10, 50, 0.5",
        "50, 10, 50, 1",
        "10, 10, 50, 0",
        "70, 10, 50, 1.5", // over-achievement is not cut off
        "0, 10, 50, -0.25", // nor is movement away
        "60, 80, 40, 0.5", // decreasing
        "90, 80, 40, -0.25",
        "20, 80, 40, 1.5",
        "0, 10, 0, 1", // a target of zero
        "5, 10, 0, 0.5",
        "-5, -10, 0, 0.5", // negative values
        "-15, -10, -20, 0.5",
        "0, -10, 10, 0.5",
        "0.3, 0.1, 0.5, 0.5", // decimals without binary dust
        "1, 0, 3, 0.3333333333333333333333333333333333"
    })
    void theShareIsThatOfThePlannedChange(BigDecimal actual, BigDecimal baseline, BigDecimal target, BigDecimal share) {
        assertThat(Achievement.share(actual, baseline, target).value().orElseThrow())
                .isEqualByComparingTo(share);
    }

    @Test
    void aTargetThatEqualsTheBaselineHasNoShare() {
        Figure figure = Achievement.share(new BigDecimal("7"), new BigDecimal("5.0"), new BigDecimal("5"));

        assertThat(figure.value()).isEmpty();
        assertThat(figure.has(Remark.Kind.MAINTAIN)).isTrue();
    }

    @Test
    void theSameNumberIsTheSameFigureHoweverItIsWritten() {
        assertThat(Achievement.share(new BigDecimal("30.00"), BigDecimal.TEN, new BigDecimal("50"))
                        .value())
                .isEqualTo(Achievement.share(new BigDecimal("3E+1"), BigDecimal.TEN, new BigDecimal("50.0"))
                        .value());
    }

    @ParameterizedTest
    @CsvSource({
        // From 0 to 730 in the 730 days of 2025 and 2026: one for each day.
        "730, 2026-12-31, ACHIEVED",
        "730, 2025-01-01, ACHIEVED",
        "729.99, 2026-12-31, OFF_TRACK",
        "-1, 2026-12-31, MOVING_AWAY",
        "365, 2025-12-31, ON_TRACK",
        "346.75, 2025-12-31, ON_TRACK", // 0.95 · 365, exactly
        "346.74, 2025-12-31, AT_RISK",
        "219, 2025-12-31, AT_RISK", // 0.60 · 365, exactly
        "218.99, 2025-12-31, OFF_TRACK",
        "0, 2025-12-31, OFF_TRACK",
        "-0.01, 2025-12-31, MOVING_AWAY",
        "0, 2024-12-31, ON_TRACK", // nothing is expected yet
        "-1, 2024-12-31, MOVING_AWAY"
    })
    void theStatusFollowsFromWhatIsExpected(BigDecimal actual, LocalDate day, Status status) {
        Course up = new Course(FROM, BigDecimal.ZERO, List.of(new Point(TO, new BigDecimal("730"))));
        Course down = new Course(FROM, new BigDecimal("1000"), List.of(new Point(TO, new BigDecimal("270"))));

        assertThat(Achievement.status(actual, up, day, Thresholds.DEFAULT)).isEqualTo(status);
        assertThat(Achievement.status(new BigDecimal("1000").subtract(actual), down, day, Thresholds.DEFAULT))
                .isEqualTo(status);
    }

    @Test
    void roundingNeverDecidesAStatus() {
        // A third of the way in a third of the time, which no decimal says exactly.
        Course course = new Course(
                LocalDate.of(2024, 12, 31),
                BigDecimal.ZERO,
                List.of(new Point(LocalDate.of(2025, 1, 3), BigDecimal.ONE)));
        Thresholds strict = new Thresholds(BigDecimal.ONE, BigDecimal.ONE);
        BigDecimal third = BigDecimal.ONE.divide(new BigDecimal("3"), Arithmetic.CONTEXT);
        LocalDate day = LocalDate.of(2025, 1, 1);

        assertThat(Achievement.status(third, course, day, strict)).isEqualTo(Status.OFF_TRACK);
        assertThat(Achievement.status(third.add(third.ulp()), course, day, strict))
                .isEqualTo(Status.ON_TRACK);
    }

    @Test
    void aDipThatThePlanForeseesIsNoMovementAway() {
        Course dip = new Course(
                FROM,
                BigDecimal.TEN,
                List.of(
                        new Point(LocalDate.of(2025, 12, 31), new BigDecimal("5")),
                        new Point(TO, new BigDecimal("20"))));

        assertThat(Achievement.status(new BigDecimal("5"), dip, LocalDate.of(2025, 12, 31), Thresholds.DEFAULT))
                .isEqualTo(Status.ON_TRACK);
        assertThat(Achievement.status(new BigDecimal("4"), dip, LocalDate.of(2025, 12, 31), Thresholds.DEFAULT))
                .isEqualTo(Status.MOVING_AWAY);
    }

    @Test
    void thresholdsAreParameters() {
        Course course = new Course(FROM, BigDecimal.ZERO, List.of(new Point(TO, new BigDecimal("730"))));
        Thresholds lenient = new Thresholds(new BigDecimal("0.5"), new BigDecimal("0.1"));
        LocalDate day = LocalDate.of(2025, 12, 31);

        assertThat(Achievement.status(new BigDecimal("183"), course, day, lenient))
                .isEqualTo(Status.ON_TRACK);
        assertThat(Achievement.status(new BigDecimal("182"), course, day, lenient))
                .isEqualTo(Status.AT_RISK);
        assertThat(Achievement.status(new BigDecimal("36"), course, day, lenient))
                .isEqualTo(Status.OFF_TRACK);
    }

    @Test
    void thresholdsOutOfOrderAreRefused() {
        assertThatThrownBy(() -> new Thresholds(new BigDecimal("0.5"), new BigDecimal("0.6")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Thresholds out of order: 0.5, 0.6");
        assertThatThrownBy(() -> new Thresholds(BigDecimal.ONE, BigDecimal.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTargetThatEqualsTheBaselineHasNoStatusOfThisKind() {
        Course flat = new Course(FROM, BigDecimal.ONE, List.of(new Point(TO, BigDecimal.ONE)));

        assertThatThrownBy(() -> Achievement.status(BigDecimal.ONE, flat, TO, Thresholds.DEFAULT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The target equals the baseline");
    }
}
