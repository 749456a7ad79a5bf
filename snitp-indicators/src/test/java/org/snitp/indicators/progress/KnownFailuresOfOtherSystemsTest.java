package org.snitp.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.indicators.Fixtures.baseline;
import static org.snitp.indicators.Fixtures.target;
import static org.snitp.indicators.progress.Given.indicator;
import static org.snitp.indicators.progress.Given.level;
import static org.snitp.indicators.progress.Given.measure;
import static org.snitp.indicators.progress.Given.number;
import static org.snitp.indicators.progress.Given.progress;
import static org.snitp.indicators.progress.Given.value;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Direction;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.time.Period;

/** What users of other systems suffered from, each by the name of the system. */
class KnownFailuresOfOtherSystemsTest {

    private static final Indicator TO_ZERO =
            level(Direction.DECREASE).withBaseline(baseline("80", "2023")).withTargets(target("0", "2026"));

    @Test
    void akvoRsrIgnoresTheBaseline() {
        Indicator indicator =
                level(Direction.INCREASE).withBaseline(baseline("50", "2023")).withTargets(target("100", "2026"));

        // 60 of 100 are not 60 %: only 10 of the 50 that were planned are gained.
        assertThat(progress(indicator, value("2025", "60")).achievement().value())
                .contains(number("0.2"));
    }

    @Test
    void akvoRsrIgnoresTheDirection() {
        Indicator indicator =
                level(Direction.DECREASE).withBaseline(baseline("100", "2023")).withTargets(target("50", "2026"));

        assertThat(progress(indicator, value("2025", "60")).achievement().value())
                .contains(number("0.8"));
        assertThat(progress(indicator, value("2025", "120")).status()).isEqualTo(Status.MOVING_AWAY);
    }

    @Test
    void akvoRsrReturnsZeroForATargetOfZero() {
        assertThat(progress(TO_ZERO, value("2025", "20")).achievement().value()).contains(number("0.75"));
        assertThat(progress(TO_ZERO, value("2025", "0")).achievement().value()).contains(number("1"));
        assertThat(progress(TO_ZERO, value("2025", "0")).status()).isEqualTo(Status.ACHIEVED);
    }

    @ParameterizedTest
    @EnumSource(
            value = MeasureType.class,
            names = {"DELIVERABLE", "QUALITATIVE"},
            mode = EnumSource.Mode.EXCLUDE)
    void akvoRsrSumsCumulativeValues(MeasureType type) {
        Indicator indicator = indicator(measure(type, Accumulation.CUMULATIVE));

        assertThat(progress(indicator, value("2024", "10"), value("2025", "25"), value("2026", "30"))
                        .actual()
                        .value())
                .contains(number("30"));
    }

    @Test
    void openSdgTurnsATargetOfZeroIntoAThousandth() {
        CompoundGrowth growth = progress(TO_ZERO, value("2025", "20")).growth();

        assertThat(growth.ratio().value()).isEmpty();
        assertThat(growth.trend()).isEmpty();
        assertThat(growth.ratio().has(Remark.Kind.GROWTH_NEEDS_POSITIVE)).isTrue();
        assertThat(growth.ratio().inputs()).contains(new Input(Input.Name.TARGET, "0"));
    }

    @Test
    void openSdgTurnsABaselineOfZeroIntoAThousandth() {
        Indicator indicator =
                level(Direction.INCREASE).withBaseline(baseline("0", "2023")).withTargets(target("10", "2026"));

        assertThat(progress(indicator, value("2025", "5")).growth().trend()).isEmpty();
        assertThat(progress(indicator, value("2025", "5")).achievement().value())
                .contains(number("0.5"));
    }

    @Test
    void dhis2IsOffByOneOnTheLastDayOfAPeriod() {
        Indicator indicator = level(Direction.INCREASE);

        for (String period : List.of("2024", "2024-S1", "2024-Q1", "2024-02", "2025-02", "2025-Q4")) {
            String last = Period.parse(period).getEnd().toString();
            String dayBefore = Period.parse(period).getEnd().minusDays(1).toString();

            assertThat(progress(indicator, last, value(period, "5")).actual().value())
                    .as(period)
                    .contains(number("5"));
            assertThat(progress(indicator, dayBefore, value(period, "5"))
                            .actual()
                            .value())
                    .as(period)
                    .isEmpty();
        }
    }

    @Test
    void tolaDataExportsLackTheIdOfTheIndicator() {
        ProgressReport report = ProgressReport.of(
                Given.plan(level(Direction.INCREASE)),
                Given.accumulated(value("2025", "5"), value("2025", "5").withIndicator("9.9-9")),
                DuePeriods.NONE,
                Given.asOf("2026-12-31"));

        assertThat(report.indicators())
                .hasSize(1)
                .allSatisfy((id, progress) ->
                        assertThat(progress.indicator()).isEqualTo(id).isEqualTo(Given.ID));
        assertThat(report.unknown()).containsExactly("9.9-9");
    }
}
