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

import java.math.RoundingMode;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Direction;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.TargetKind;
import org.snitp.model.plan.AssessmentMethod;

/** Targets to reach, and bounds to stay over or under; and what nobody may call progress. */
class TargetKindTest {

    /** A rate of 8 that shall fall, with a "target" of 10. */
    private static final Indicator CONTRADICTORY =
            level(Direction.DECREASE).withBaseline(baseline("8", "2023")).withTargets(target("10", "2026"));

    private static final Indicator CEILING =
            CONTRADICTORY.withTargets(target("10", "2026").withKind(TargetKind.AT_MOST));

    @ParameterizedTest
    @ValueSource(strings = {"14", "9", "7", "10"})
    void aTargetOnTheWrongSideIsJudgedByNeitherMethod(String actual) {
        IndicatorProgress progress = progress(CONTRADICTORY, "2024-12-31", value("2024", actual));

        assertThat(progress.status()).isEqualTo(Status.NOT_ASSESSABLE);
        assertThat(progress.otherwise()).isEmpty();
        assertThat(progress.achievement().value()).isEmpty();
        assertThat(progress.expected().value()).isEmpty();
        assertThat(progress.growth().trend()).isEmpty();
        assertThat(progress.growth().ratio().value().filter(ratio -> ratio.signum() >= 0))
                .isEmpty();
        assertThat(progress.targets()).extracting(TargetAssessment::status).containsExactly(Status.NOT_ASSESSABLE);
        assertThat(progress.warnings()).extracting(Remark::kind).contains(Remark.Kind.TARGET_ON_WRONG_SIDE);
    }

    @Test
    void aChangeAgainstTheDirectionIsCalledADeterioration() {
        IndicatorProgress progress = progress(CONTRADICTORY, "2024-12-31", value("2024", "14"));

        assertThat(progress.growth().ratio().remarks())
                .extracting(remark -> remark.toString(Locale.ENGLISH))
                .contains("From 8 to 14 the value moved against the direction \"decrease\": a deterioration.");
    }

    @ParameterizedTest
    @CsvSource({
        "AT_MOST,  14, 2024, OFF_TRACK, true",
        "AT_MOST,  10, 2024, ON_TRACK,  false",
        "AT_MOST,  10, 2026, ACHIEVED,  false",
        "AT_MOST,  10.01, 2026, OFF_TRACK, true",
        "AT_LEAST,  9, 2024, OFF_TRACK, true",
        "AT_LEAST, 10, 2024, ON_TRACK,  false",
        "AT_LEAST, 12, 2026, ACHIEVED,  false"
    })
    void aBoundIsJudgedOnItsGoodSideAndNeedsNoBaseline(
            TargetKind kind, String actual, String period, Status status, boolean missed) {
        Indicator indicator = indicator(measure(MeasureType.DEGREE, Accumulation.SNAPSHOT))
                .withTargets(target("10", "2026").withKind(kind));
        IndicatorProgress progress = progress(indicator, period + "-12-31", value(period, actual));

        assertThat(progress.status()).isEqualTo(status);
        assertThat(progress.targets()).extracting(TargetAssessment::missed).containsExactly(missed);
        assertThat(progress.remarks()).isEmpty();
        assertThat(progress.achievement().has(Remark.Kind.BOUND)).isTrue();
    }

    @Test
    void aRateThatShallStayUnderABoundMissesIt() {
        IndicatorProgress progress = progress(CEILING, "2024-12-31", value("2024", "14"));

        assertThat(progress.targets().get(0).toString(Locale.ENGLISH)).isEqualTo("2026: 14, at most 10, missed");
        assertThat(progress.targets().get(0).toString(Locale.forLanguageTag("ro")))
                .isEqualTo("2026: 14, cel mult 10, ratată");
        assertThat(progress.lacksReason()).isTrue();
        assertThat(progress.growth().trend()).contains(GrowthTrend.MOVING_AWAY);
        assertThat(progress.warnings()).isEmpty();
    }

    @Test
    void aSumMayGrowUpToABoundAndIsKeptOrMissedAtItsEnd() {
        Indicator least = indicator(measure(MeasureType.COUNT, Accumulation.PERIODIC))
                .withTargets(target("12", "2025").withKind(TargetKind.AT_LEAST));
        Indicator most = least.withTargets(target("12", "2025").withKind(TargetKind.AT_MOST));

        assertThat(progress(least, "2025-06-30", value("2025-S1", "6")).status())
                .isEqualTo(Status.ON_TRACK);
        assertThat(progress(least, "2025-12-31", value("2025", "11")).status()).isEqualTo(Status.OFF_TRACK);
        assertThat(progress(most, "2025-06-30", value("2025-S1", "5")).status()).isEqualTo(Status.ON_TRACK);
        assertThat(progress(most, "2025-06-30", value("2025-S1", "13")).targets())
                .extracting(TargetAssessment::missed)
                .containsExactly(true);
        assertThat(progress(most, "2025-12-31", value("2025", "11")).status()).isEqualTo(Status.ACHIEVED);
    }

    @Test
    void aKindAgainstTheDirectionIsAWarningAndNoVerdict() {
        Indicator indicator =
                level(Direction.INCREASE).withTargets(target("10", "2026").withKind(TargetKind.AT_MOST));
        IndicatorProgress progress = progress(indicator, value("2024", "9"));

        assertThat(progress.status()).isEqualTo(Status.NOT_ASSESSABLE);
        assertThat(progress.warnings())
                .extracting(remark -> remark.toString(Locale.ENGLISH))
                .containsExactly(
                        "The target \"at most 10\" contradicts the direction \"increase\": nobody can tell what is"
                                + " progress.");
    }

    @Test
    void aBoundNeedsNoDirection() {
        Indicator indicator =
                level(Direction.NONE).withTargets(target("10", "2026").withKind(TargetKind.AT_MOST));

        assertThat(progress(indicator, value("2024", "9")).status()).isEqualTo(Status.ON_TRACK);
    }

    @Test
    void thePlanOrAParameterSaysWhichMethodJudges() {
        Indicator indicator =
                level(Direction.INCREASE).withBaseline(baseline("100", "2023")).withTargets(target("400", "2025"));
        // Half-way on the line is 250; half-way by growth is 200.
        IndicatorProgress line = progress(indicator, "2024-12-31", value("2024", "200"));
        IndicatorProgress growth = Given.judged(AssessmentMethod.GROWTH, indicator, "2024-12-31", value("2024", "200"));

        assertThat(line.status()).isEqualTo(Status.AT_RISK);
        assertThat(line.otherwise()).contains(Status.ON_TRACK);
        assertThat(line.yardstick().method()).isEqualTo(AssessmentMethod.LINEAR);
        assertThat(growth.status()).isEqualTo(Status.ON_TRACK);
        assertThat(growth.otherwise()).contains(Status.AT_RISK);
        assertThat(growth.yardstick().method()).isEqualTo(AssessmentMethod.GROWTH);
        assertThat(growth.growth().ratio().value().orElseThrow().setScale(2, RoundingMode.HALF_UP))
                .isEqualTo(number("1.00"));
    }

    @Test
    void aDueTargetThatGrowthAlmostReachesIsMissed() {
        Indicator indicator =
                level(Direction.INCREASE).withBaseline(baseline("100", "2023")).withTargets(target("400", "2025"));

        assertThat(Given.judged(AssessmentMethod.GROWTH, indicator, "2025-12-31", value("2025", "399"))
                        .status())
                .isEqualTo(Status.OFF_TRACK);
    }

    @Test
    void whereGrowthCannotBeToldTheLineJudgesAndThatIsSaid() {
        Indicator indicator =
                level(Direction.INCREASE).withBaseline(baseline("0", "2023")).withTargets(target("400", "2025"));
        IndicatorProgress progress =
                Given.judged(AssessmentMethod.GROWTH, indicator, "2024-12-31", value("2024", "200"));

        assertThat(progress.status()).isEqualTo(Status.ON_TRACK);
        assertThat(progress.yardstick().method()).isEqualTo(AssessmentMethod.LINEAR);
        assertThat(progress.remarks()).extracting(Remark::kind).containsExactly(Remark.Kind.JUDGED_ON_LINE);
    }
}
