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

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Direction;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.Supersession;
import org.snitp.model.indicator.Target;
import org.snitp.model.indicator.TargetKind;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;

/** Targets to lie in a range or to be equal to a value, and targets without a date. */
class TargetRangeTest {

    private static final Target RANGE = Target.builder()
            .period(Period.year(2026))
            .kind(TargetKind.BETWEEN)
            .min(number("5"))
            .max(number("10"))
            .build();

    /** A duration of 20 days that shall fall to between 5 and 10. */
    private static final Indicator DURATION =
            level(Direction.DECREASE).withBaseline(baseline("20", "2023")).withTargets(RANGE);

    @ParameterizedTest
    @CsvSource({
        "18,   2024, NOT_DUE,   false",
        "7,    2024, ON_TRACK,  false",
        "5,    2026, ACHIEVED,  false",
        "10,   2026, ACHIEVED,  false",
        "10.1, 2026, OFF_TRACK, true",
        "4.9,  2026, OFF_TRACK, true"
    })
    void aLevelShallLieInTheRangeWhenItIsDue(String actual, String period, Status status, boolean missed) {
        IndicatorProgress progress = progress(DURATION, period + "-12-31", value(period, actual));

        assertThat(progress.status()).isEqualTo(status);
        assertThat(progress.targets()).extracting(TargetAssessment::missed).containsExactly(missed);
        assertThat(progress.achievement().value()).isEmpty();
        assertThat(progress.achievement().has(Remark.Kind.BOUND)).isTrue();
        assertThat(progress.growth().ratio().value()).isEmpty();
        assertThat(progress.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-S1, 2025-06-30, 4,  ON_TRACK,  false",
        "2025-S1, 2025-06-30, 1,  AT_RISK,   false",
        "2025-S1, 2025-06-30, 9,  AT_RISK,   false",
        "2025-S1, 2025-06-30, 11, OFF_TRACK, true",
        "2025,    2025-12-31, 10, ACHIEVED,  false",
        "2025,    2025-12-31, 4,  OFF_TRACK, true"
    })
    void aSumMustNotPassTheRange(String period, String day, String actual, Status status, boolean missed) {
        Indicator indicator = indicator(measure(MeasureType.COUNT, Accumulation.PERIODIC))
                .withTargets(RANGE.withPeriod(Period.year(2025)));
        IndicatorProgress progress = progress(indicator, day, value(period, actual));

        assertThat(progress.status()).isEqualTo(status);
        assertThat(progress.targets()).extracting(TargetAssessment::missed).containsExactly(missed);
        assertThat(progress.remarks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"11, OFF_TRACK", "9.5, OFF_TRACK", "10, ACHIEVED", "10.0, ACHIEVED"})
    void aValueShallBeEqual(String actual, Status status) {
        Indicator indicator =
                level(Direction.INCREASE).withTargets(target("10", "2026").withKind(TargetKind.EQUAL));

        assertThat(progress(indicator, value("2026", actual)).status()).isEqualTo(status);
    }

    @Test
    void aRangeIsToldWithBothEnds() {
        IndicatorProgress progress = progress(DURATION, value("2026", "12"));

        assertThat(progress.targets().get(0).toString(Locale.ENGLISH)).isEqualTo("2026: 12, within 5 … 10, missed");
        assertThat(progress.targets().get(0).toString(Locale.forLanguageTag("ro")))
                .isEqualTo("2026: 12, în intervalul 5 … 10, ratată");
        assertThat(progress.achievement().remarks())
                .extracting(remark -> remark.toString(Locale.ENGLISH))
                .containsExactly(
                        "The target is a bound, \"within 5 … 10\": no course leads to it, and no share of it is"
                                + " told.");
    }

    @Test
    void aRangeStandsBesideValuesToReach() {
        Indicator indicator = level(Direction.INCREASE)
                .withBaseline(baseline("0", "2023"))
                .withTargets(target("4", "2024"), RANGE.withPeriod(Period.year(2025)), target("12", "2026"));
        IndicatorProgress progress = progress(indicator, "2025-12-31", value("2024", "4"), value("2025", "8"));

        assertThat(progress.targets())
                .extracting(TargetAssessment::status)
                .containsExactly(Status.ACHIEVED, Status.ACHIEVED, Status.ON_TRACK);
    }

    @Test
    void aTargetWithoutADateIsDueAtThePlansEndAndThatIsSaid() {
        Indicator dated = indicator(measure(MeasureType.COUNT).withDirection(Direction.INCREASE))
                .withTargets(target("3", "2024/2026"));
        Indicator undated = dated.withTargets(target("3", "2026").withPeriod(Optional.empty()));
        IndicatorProgress progress = progress(undated, value("2024", "1"), value("2025", "2"));

        assertThat(progress.status()).isEqualTo(Status.ACHIEVED);
        assertThat(progress.achievement())
                .isEqualTo(
                        progress(dated, value("2024", "1"), value("2025", "2")).achievement());
        assertThat(progress.targets().get(0).window().getEnd()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(progress.remarks())
                .extracting(remark -> remark.toString(Locale.ENGLISH))
                .contains("A target has no date: it is due at the plan's end, on 2026-12-31.");
    }

    @Test
    void aDeliverableWithoutADateIsDueAtThePlansEnd() {
        Indicator law = indicator(measure(MeasureType.DELIVERABLE))
                .withTargets(target("1", "2026").withPeriod(Optional.empty()));

        assertThat(progress(law, "2025-12-31").delivery().orElseThrow().due()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void aTargetThatWasReplacedIsShownAndNotJudged() {
        Target replaced = target("40", "2026")
                .withSupersededBy(Supersession.builder()
                        .act(LocalizedText.of("HG 5/2025"))
                        .date(LocalDate.of(2025, 3, 1))
                        .build());
        Indicator indicator = level(Direction.INCREASE)
                .withBaseline(baseline("0", "2023"))
                .withTargets(replaced, target("30", "2026"));
        IndicatorProgress progress = progress(indicator, value("2026", "30"));

        assertThat(progress.status()).isEqualTo(Status.ACHIEVED);
        assertThat(progress.achievement().value()).contains(number("1"));
        assertThat(progress.targets())
                .extracting(target -> target.toString(Locale.ENGLISH))
                .containsExactly(
                        "2026: 30, target 30, achieved", "2026: 30, target 40, replaced on 2025-03-01 by: HG 5/2025");
        assertThat(progress.lacksReason()).isFalse();
        assertThat(progress(indicator.withTargets(replaced), value("2026", "30"))
                        .status())
                .isEqualTo(Status.NOT_ASSESSABLE);
    }

    @Test
    void aTargetWithoutANumberIsNotJudged() {
        Indicator indicator = level(Direction.INCREASE)
                .withTargets(Target.builder().period(Period.year(2026)).build());

        assertThat(progress(indicator, value("2024", "1")).targets()).isEmpty();
    }
}
