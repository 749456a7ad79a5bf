package org.snitp.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.indicators.Fixtures.baseline;
import static org.snitp.indicators.Fixtures.target;
import static org.snitp.indicators.progress.Given.due;
import static org.snitp.indicators.progress.Given.indicator;
import static org.snitp.indicators.progress.Given.level;
import static org.snitp.indicators.progress.Given.measure;
import static org.snitp.indicators.progress.Given.number;
import static org.snitp.indicators.progress.Given.progress;
import static org.snitp.indicators.progress.Given.report;
import static org.snitp.indicators.progress.Given.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.indicators.progress.DuePeriods.DuePeriod;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Direction;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.MeasureType;

/** How an indicator stands, for every way in which a plan may say too little or contradict itself. */
class StatusTest {

    private static final Indicator UP = level(Direction.INCREASE);
    private static final Indicator DOWN = level(Direction.DECREASE);
    private static final List<DuePeriod> YEARLY =
            List.of(due("2024", "2025-01-31"), due("2025", "2026-01-31"), due("2026", "2027-01-31"));

    @ParameterizedTest
    @CsvSource({
        // Baseline 10 for 2023, target 40 for 2026; one third of 1,096 days has passed at the end of 2024.
        "2024, 20, ON_TRACK",
        "2024, 17, AT_RISK",
        "2024, 15, OFF_TRACK",
        "2024, 9, MOVING_AWAY",
        "2024, 40, ACHIEVED",
        "2026, 39, OFF_TRACK",
        "2026, 40, ACHIEVED"
    })
    void aValueIsJudgedByTheCourse(String period, String value, Status status) {
        Indicator indicator = UP.withBaseline(baseline("10", "2023")).withTargets(target("40", "2026"));

        assertThat(progress(indicator, value(period, value)).status()).isEqualTo(status);
    }

    @Test
    void theCourseIsAskedForTheDayOfTheObservationNotOfTheReport() {
        Indicator indicator = UP.withBaseline(baseline("10", "2023")).withTargets(target("40", "2026"));
        IndicatorProgress progress = progress(indicator, "2026-06-30", value("2024", "20"));

        assertThat(progress.status()).isEqualTo(Status.ON_TRACK);
        assertThat(progress.expected().value().orElseThrow()).isBetween(number("20.01"), number("20.02"));
        assertThat(progress.observedOn()).hasToString("Optional[2024-12-31]");
    }

    @ParameterizedTest
    @CsvSource({"COUNT", "AMOUNT"})
    void whatIncreasesWithoutABaselineBeginsAtZeroAndTheResultSaysSo(MeasureType type) {
        Indicator indicator = indicator(measure(type, Accumulation.CUMULATIVE).withDirection(Direction.INCREASE))
                .withTargets(target("200", "2026"));
        IndicatorProgress progress = progress(indicator, value("2025", "50"));

        assertThat(progress.achievement().value()).contains(number("0.25"));
        assertThat(progress.remarks()).extracting(Remark::kind).containsExactly(Remark.Kind.BASELINE_ASSUMED_ZERO);
        assertThat(progress.status()).isEqualTo(Status.OFF_TRACK);
    }

    @ParameterizedTest
    @CsvSource({"5, 2025, ACHIEVED", "4, 2025, ACHIEVED", "6, 2025, NOT_DUE", "6, 2026, OFF_TRACK"})
    void whatDecreasesWithoutABaselineHasAStatusAndNoRatio(String value, String period, Status status) {
        IndicatorProgress progress = progress(DOWN.withTargets(target("5", "2026")), value(period, value));

        assertThat(progress.status()).isEqualTo(status);
        assertThat(progress.achievement().value()).isEmpty();
        assertThat(progress.achievement().has(Remark.Kind.NO_BASELINE)).isTrue();
        assertThat(progress.growth().ratio().value()).isEmpty();
    }

    @Test
    void aPercentageWithoutABaselineDoesNotBeginAtZero() {
        Indicator share = indicator(measure(MeasureType.PERCENTAGE).withDirection(Direction.INCREASE))
                .withTargets(target("80", "2026"));

        assertThat(progress(share, value("2025", "40")).achievement().value()).isEmpty();
        assertThat(progress(share, value("2025", "40")).status()).isEqualTo(Status.NOT_DUE);
        assertThat(progress(share, value("2025", "80")).status()).isEqualTo(Status.ACHIEVED);
    }

    @ParameterizedTest
    @CsvSource({"2024, 8, ON_TRACK", "2024, 9, OFF_TRACK", "2025, 8, OFF_TRACK", "2025, 7, ON_TRACK"})
    void withoutABaselineInterimTargetsTellThePace(String period, String value, Status status) {
        Indicator indicator = DOWN.withTargets(target("5", "2026"), target("8", "2024"), target("7", "2025"));

        assertThat(progress(indicator, value(period, value)).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "INCREASE, 2025, 50, ON_TRACK",
        "INCREASE, 2025, 51, ON_TRACK",
        "INCREASE, 2025, 49.9, MOVING_AWAY",
        "INCREASE, 2026, 50, ACHIEVED",
        "DECREASE, 2025, 50, ON_TRACK",
        "DECREASE, 2025, 50.1, MOVING_AWAY",
        "DECREASE, 2026, 49, ACHIEVED"
    })
    void aTargetThatEqualsTheBaselineIsToBeMaintained(Direction direction, String period, String value, Status status) {
        Indicator indicator =
                level(direction).withBaseline(baseline("50.0", "2023")).withTargets(target("50", "2026"));
        IndicatorProgress progress = progress(indicator, value(period, value));

        assertThat(progress.status()).isEqualTo(status);
        assertThat(progress.achievement().value()).isEmpty();
        assertThat(progress.achievement().has(Remark.Kind.MAINTAIN)).isTrue();
    }

    @Test
    void withoutADirectionWhatIsToBeMaintainedMustStayAsItIs() {
        Indicator indicator = indicator(measure(MeasureType.DEGREE))
                .withBaseline(baseline("50", "2023"))
                .withTargets(target("50", "2026"));

        assertThat(progress(indicator, value("2025", "50.0")).status()).isEqualTo(Status.ON_TRACK);
        assertThat(progress(indicator, value("2025", "51")).status()).isEqualTo(Status.NOT_ASSESSABLE);
    }

    @Test
    void aTargetOnTheWrongSideIsAWarningAndNoVerdict() {
        Indicator indicator = UP.withBaseline(baseline("40", "2023")).withTargets(target("10", "2026"));
        IndicatorProgress progress = progress(indicator, value("2025", "25"));

        assertThat(progress.warnings())
                .extracting(Remark::kind)
                .containsExactly(Remark.Kind.TARGET_ON_WRONG_SIDE, Remark.Kind.DETERIORATED);
        assertThat(progress.status()).isEqualTo(Status.NOT_ASSESSABLE);
        assertThat(progress.figures().subList(1, 3))
                .allSatisfy(figure -> assertThat(figure.value()).isEmpty());
        assertThat(progress.growth().trend()).isEmpty();
    }

    @Test
    void theDirectionFollowsFromTheTargetWhereItIsNotStated() {
        Indicator indicator = indicator(measure(MeasureType.DEGREE, Accumulation.SNAPSHOT))
                .withBaseline(baseline("40", "2023"))
                .withTargets(target("10", "2026"));
        IndicatorProgress progress = progress(indicator, value("2025", "10"));

        assertThat(progress.status()).isEqualTo(Status.ACHIEVED);
        assertThat(progress.remarks()).extracting(Remark::kind).containsExactly(Remark.Kind.DIRECTION_ASSUMED);
    }

    @Test
    void aFigureThatInformsOnlyIsNotJudged() {
        Indicator indicator =
                level(Direction.NONE).withBaseline(baseline("1", "2023")).withTargets(target("2", "2026"));

        assertThat(progress(indicator, value("2025", "2")).status()).isEqualTo(Status.NOT_ASSESSABLE);
        assertThat(progress(indicator, value("2025", "2")).achievement().value())
                .isEmpty();
    }

    @Test
    void aFigureWithoutATargetIsNeitherMissingNorAFailure() {
        IndicatorProgress progress = progress(UP.withBaseline(baseline("1", "2023")), value("2025", "2"));

        assertThat(progress.status()).isEqualTo(Status.NOT_ASSESSABLE);
        assertThat(progress.actual().value()).contains(number("2"));
        assertThat(progress.achievement().has(Remark.Kind.NO_TARGET)).isTrue();
        assertThat(progress.remarks()).isEmpty();
    }

    @Test
    void withoutADirectionAndABaselineNobodyKnowsTheRightSide() {
        Indicator indicator = indicator(measure(MeasureType.PERCENTAGE)).withTargets(target("80", "2026"));

        assertThat(progress(indicator, value("2025", "90")).status()).isEqualTo(Status.NOT_ASSESSABLE);
    }

    @Test
    void missingIsNotZeroAndNotApplicableIsNeither() {
        Indicator indicator = UP.withBaseline(baseline("0", "2023")).withTargets(target("10", "2026"));

        assertThat(progress(indicator).status()).isEqualTo(Status.NO_DATA);
        assertThat(progress(indicator, report("2025").withReason(Given.TEXT)).status())
                .isEqualTo(Status.NO_DATA);
        assertThat(progress(indicator, report("2025").withNotApplicable(true)).status())
                .isEqualTo(Status.NOT_APPLICABLE);
        assertThat(progress(indicator, value("2025", "0")).status()).isEqualTo(Status.OFF_TRACK);
        assertThat(progress(indicator).actual().value()).isEmpty();
        assertThat(progress(indicator, value("2025", "0")).actual().value()).contains(number("0"));
    }

    @Test
    void whatDoesNotApplyThisYearLeavesLastYearsFigure() {
        Indicator indicator = UP.withBaseline(baseline("0", "2023")).withTargets(target("10", "2026"));
        IndicatorProgress progress =
                progress(indicator, value("2024", "10"), report("2025").withNotApplicable(true));

        assertThat(progress.status()).isEqualTo(Status.ACHIEVED);
        assertThat(progress.actual().leftOut()).containsExactly(new Omission("2025", Omission.Reason.NOT_APPLICABLE));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-31, NOT_DUE", // the period is over, its report is not due yet
        "2025-01-30, NOT_DUE",
        "2025-01-31, NO_DATA", // the last day is inside
        "2025-02-01, NO_DATA"
    })
    void aFigureThatIsDueAndNotReportedIsMissing(String asOf, Status status) {
        assertThat(progress(UP, asOf, YEARLY).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-30, NOTHING_DUE",
        "2024-12-31, AWAITED", // the period is over, and its report can still come in time
        "2025-01-31, AWAITED", // the last day is inside
        "2025-02-01, OVERDUE"
    })
    void aReportIsOverdueFromTheDayAfterItsLastDay(String asOf, Punctuality punctuality) {
        assertThat(progress(UP, asOf, YEARLY).punctuality()).isEqualTo(punctuality);
    }

    @ParameterizedTest
    @CsvSource({"2025-01-20, IN_TIME", "2025-01-31, IN_TIME", "2025-02-01, LATE"})
    void aReportWithinItsDaysOfGraceIsInTime(LocalDate reportedOn, Punctuality punctuality) {
        IndicatorProgress progress =
                progress(UP, "2024-12-31", YEARLY, value("2024", "20").withReportedOn(reportedOn));

        assertThat(progress.punctuality()).isEqualTo(punctuality);
        assertThat(progress.coverage()).isEqualTo(new Coverage(1, 1, punctuality == Punctuality.LATE ? 1 : 0));
    }

    @Test
    void aFigureKeepsItsStatusWhileALaterReportIsOverdue() {
        Indicator indicator = UP.withBaseline(baseline("10", "2023")).withTargets(target("40", "2026"));
        IndicatorProgress progress = progress(indicator, "2026-06-30", YEARLY, value("2024", "20"));

        assertThat(progress.status()).isEqualTo(Status.ON_TRACK);
        assertThat(progress.overdue()).containsExactly(due("2025", "2026-01-31").by(List.of("ANITP")));
        assertThat(progress.punctuality()).isEqualTo(Punctuality.OVERDUE);
    }

    @Test
    void aTargetThatHasPassedLeavesTheLatestFigureItsStatus() {
        Indicator indicator = UP.withBaseline(baseline("10", "2023")).withTargets(target("40", "2026"));

        assertThat(progress(indicator, "2027-02-01", YEARLY, value("2024", "20"), value("2025", "30"))
                        .status())
                .isEqualTo(Status.ON_TRACK);
        assertThat(progress(indicator, "2027-02-01", YEARLY, value("2024", "20"), value("2025", "30"))
                        .punctuality())
                .isEqualTo(Punctuality.OVERDUE);
        assertThat(progress(indicator, "2027-01-31", YEARLY, value("2024", "20"), value("2025", "30"))
                        .status())
                .isEqualTo(Status.ON_TRACK);
        assertThat(progress(indicator, "2027-02-01", YEARLY, value("2024", "20"), value("2025", "40"))
                        .status())
                .isEqualTo(Status.ACHIEVED);
    }

    @Test
    void aSumBeginsAtZeroWhateverItsBaselineIs() {
        Indicator indicator = indicator(
                        measure(MeasureType.COUNT, Accumulation.PERIODIC).withDirection(Direction.INCREASE))
                .withBaseline(baseline("10", "2023"))
                .withTargets(target("50", "2024/2026"));
        IndicatorProgress progress = progress(indicator, value("2024", "4"), value("2025", "2"));

        assertThat(progress.actual().value()).contains(number("6"));
        assertThat(progress.achievement().value()).contains(number("0.12"));
        assertThat(progress.status()).isEqualTo(Status.OFF_TRACK);
        assertThat(progress.warnings()).extracting(Remark::kind).containsExactly(Remark.Kind.SUM_WITH_BASELINE);
    }

    @Test
    void aTargetThatIsNotLaterThanItsBaselineIsAWarning() {
        Indicator indicator = UP.withBaseline(baseline("10", "2026")).withTargets(target("40", "2025"));

        assertThat(progress(indicator, "2027-12-31", value("2027", "20")).warnings())
                .extracting(Remark::kind)
                .containsExactly(Remark.Kind.TARGET_NOT_AFTER_BASELINE);
    }

    @Test
    void aResultThatIsBehindNeedsAReason() {
        Indicator indicator = UP.withBaseline(baseline("10", "2023")).withTargets(target("40", "2026"));

        assertThat(progress(indicator, value("2024", "15")).lacksReason()).isTrue();
        assertThat(progress(indicator, value("2024", "15").withReason(Given.TEXT))
                        .lacksReason())
                .isFalse();
        assertThat(progress(indicator, value("2024", "20")).lacksReason()).isFalse();
    }

    @Test
    void aStatementIsReportedByANoteAndNotJudged() {
        Indicator statement = indicator(measure(MeasureType.QUALITATIVE));

        assertThat(progress(statement, "2025-02-01", YEARLY).status()).isEqualTo(Status.NO_DATA);
        assertThat(progress(statement, "2025-02-01", YEARLY, report("2024").withNote(Given.TEXT)))
                .satisfies(progress -> assertThat(progress.status()).isEqualTo(Status.NOT_ASSESSABLE))
                .satisfies(progress -> assertThat(progress.coverage()).isEqualTo(new Coverage(1, 1, 0)))
                .satisfies(progress -> assertThat(progress.actual().has(Remark.Kind.NOT_A_NUMBER))
                        .isTrue());
        assertThat(progress(statement).growth().trend()).isEqualTo(Optional.empty());
    }
}
