package org.snitp.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.indicators.Fixtures.target;
import static org.snitp.indicators.progress.Given.asOf;
import static org.snitp.indicators.progress.Given.due;
import static org.snitp.indicators.progress.Given.number;

import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.snitp.indicators.progress.DuePeriods.DuePeriod;
import org.snitp.model.Bundle;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Direction;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.measurement.EarlierFigure;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.GeneralObjective;
import org.snitp.model.strategy.SpecificObjective;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.time.Period;
import org.snitp.model.time.PeriodRange;

/** Totals for actions, objectives, institutions and the strategy. */
class ProgressReportTest {

    private static final List<DuePeriod> DUE =
            List.of(due("2024", "2025-01-31"), due("2025", "2026-01-31"), due("2026", "2027-01-31"));

    /** Two actions under 1.1, one under 1.2, one directly under 2; objectives 1 and 1.1 have indicators of their own. */
    private static final Bundle BUNDLE = Bundle.of(
            Strategy.builder()
                    .id("S")
                    .title(Given.TEXT)
                    .horizon(PeriodRange.parse("2024/2028"))
                    .addGeneralObjectives(
                            GeneralObjective.builder()
                                    .code("1")
                                    .title(Given.TEXT)
                                    .addIndicators(count("1-1"))
                                    .addSpecificObjectives(
                                            specific("1.1").withIndicators(count("1.1-1")), specific("1.2"))
                                    .build(),
                            GeneralObjective.builder()
                                    .code("2")
                                    .title(Given.TEXT)
                                    .build(),
                            GeneralObjective.builder()
                                    .code("3")
                                    .title(Given.TEXT)
                                    .build())
                    .build(),
            ActionPlan.builder()
                    .id("P")
                    .strategy("S")
                    .period(PeriodRange.parse("2024/2026"))
                    .addActions(
                            action("1.1.1", "ANITP", "MAI")
                                    .withIndicators(
                                            count("1.1.1-1"), count("1.1.1-2").withResponsible("MJ")),
                            action("1.1.2", "ANITP").withIndicators(count("1.1.2-1")),
                            action("1.2.1", "MJ").withIndicators(count("1.2.1-1")),
                            action("2.1", "MJ", "MJ").withIndicators(count("2.1-1")),
                            action("2.2", "MJ"))
                    .build());

    private static final ProgressReport REPORT = ProgressReport.of(
            Bundle.builder()
                    .addAllDocuments(BUNDLE.getDocuments())
                    .addDocuments(MeasurementSet.builder()
                            .id("M")
                            .plan("P")
                            .addMeasurements(
                                    measured("1.1.1-1", 2024, "100"),
                                    measured("1.1.1-1", 2025, "1"),
                                    measured("1.1.2-1", 2025, "1"),
                                    measured("1-1", 2025, "65"))
                            .build())
                    .build(),
            id -> id.startsWith("2") ? List.of() : DUE,
            asOf("2026-06-30"));

    @Test
    void statusesAreCountedForTheStrategyAsAWhole() {
        assertThat(REPORT.total().indicators()).isEqualTo(7);
        assertThat(REPORT.total().statuses())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        Status.ACHIEVED, 1,
                        Status.ON_TRACK, 1,
                        Status.AT_RISK, 0,
                        Status.OFF_TRACK, 1,
                        Status.MOVING_AWAY, 0,
                        Status.NOT_DUE, 0,
                        Status.NO_DATA, 4,
                        Status.NOT_APPLICABLE, 0,
                        Status.NOT_ASSESSABLE, 0));
    }

    @Test
    void punctualityIsCountedApart() {
        assertThat(REPORT.total().punctuality())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        Punctuality.NOTHING_DUE, 1,
                        Punctuality.IN_TIME, 1,
                        Punctuality.LATE, 0,
                        Punctuality.AWAITED, 0,
                        Punctuality.OVERDUE, 5));
    }

    @Test
    void coverageIsWhatWasReportedOfWhatWasDue() {
        // Six indicators, two reports each are due by mid 2026, of one of them from two institutions: fourteen. Six are
        // there,
        // for what is reported without a reporter answers for all.
        assertThat(REPORT.total().coverage()).isEqualTo(new Coverage(14, 6, 0));
        assertThat(REPORT.total().coverage().share().orElseThrow())
                .isEqualTo(number("0.4285714285714285714285714285714286"));
        assertThat(REPORT.total().overdue()).isEqualTo(8);
        assertThat(REPORT.actions().get("1.1.1")).extracting(Tally::coverage).isEqualTo(new Coverage(6, 4, 0));
    }

    @Test
    void whereNothingWasDueThereIsNoShare() {
        assertThat(REPORT.actions().get("2.1")).extracting(Tally::coverage).isEqualTo(Coverage.NONE);
        assertThat(Coverage.NONE.share()).isEmpty();
    }

    @Test
    void everyActionHasItsTally() {
        assertThat(sizes(REPORT.actions()))
                .containsExactly(
                        Map.entry("1.1.1", 2),
                        Map.entry("1.1.2", 1),
                        Map.entry("1.2.1", 1),
                        Map.entry("2.1", 1),
                        Map.entry("2.2", 0));
    }

    @Test
    void anObjectiveCountsItsOwnIndicatorsAndThoseOfItsActions() {
        assertThat(sizes(REPORT.objectives()))
                .containsExactlyInAnyOrderEntriesOf(Map.of("1", 6, "1.1", 4, "1.2", 1, "2", 1, "3", 0));
    }

    @Test
    void anInstitutionCountsWhatItReports() {
        assertThat(sizes(REPORT.institutions()))
                .containsExactlyInAnyOrderEntriesOf(Map.of("ANITP", 2, "MAI", 1, "MJ", 3));
    }

    @Test
    void figuresOfDifferentIndicatorsAreNeverAveraged() {
        // 101 % and 1 % make no 51 %: one is achieved and one is off track.
        assertThat(REPORT.indicators().get("1.1.1-1"))
                .extracting(IndicatorProgress::status)
                .isEqualTo(Status.ACHIEVED);
        assertThat(REPORT.indicators().get("1.1.2-1"))
                .extracting(IndicatorProgress::status)
                .isEqualTo(Status.OFF_TRACK);
        assertThat(Tally.class.getDeclaredFields())
                .filteredOn(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                .extracting(field -> field.getType().getSimpleName())
                .containsExactly("int", "Map", "Map", "Coverage", "int");
    }

    @Test
    void indicatorsStandInTheOrderOfThePlanAndThenOfTheObjectives() {
        assertThat(REPORT.indicators().keySet())
                .containsExactly("1.1.1-1", "1.1.1-2", "1.1.2-1", "1.2.1-1", "2.1-1", "1-1", "1.1-1");
    }

    @Test
    void whatNobodyPlannedIsNamedAndLeftOut() {
        ProgressAccumulator measurements = new ProgressAccumulator();
        measurements.add(measured("9.9", 2025, "1"));
        ProgressReport report = ProgressReport.of(BUNDLE, measurements, DuePeriods.NONE, asOf("2026-06-30"));

        assertThat(report.unknown()).containsExactly("9.9");
        assertThat(report.total().count(Status.NO_DATA)).isEqualTo(7);
    }

    @Test
    void aLongerReportCoversTheShorterOnesAndTheLastPartCoversTheWhole() {
        List<DuePeriod> quarters = List.of(due("2025-Q1", "2025-04-30"), due("2025-Q4", "2026-01-31"));

        assertThat(covered(quarters, measured(Given.ID, 2025, "1"))).isEqualTo(new Coverage(2, 2, 0));
        assertThat(covered(
                        List.of(due("2025", "2026-01-31")),
                        measured(Given.ID, 2025, "1").withPeriod(Period.quarter(2025, 4))))
                .isEqualTo(new Coverage(1, 1, 0));
        assertThat(covered(
                        List.of(due("2025", "2026-01-31")),
                        measured(Given.ID, 2025, "1").withPeriod(Period.quarter(2025, 1))))
                .isEqualTo(new Coverage(1, 0, 0));
    }

    /** A fiscal year that is still going on says nothing of a quarter of the calendar that was not over when it was reported. */
    @Test
    void aReportThatGoesOnCoversWhatWasOverWhenItWasMade() {
        List<DuePeriod> quarters = List.of(due("2025-Q3", "2025-10-31"), due("2025-Q4", "2026-01-31"));
        Measurement fiscalYear = measured(Given.ID, 2025, "1").withPeriod(Period.parse("2025-07/2026-06"));

        assertThat(covered(quarters, fiscalYear.withReportedOn(LocalDate.of(2025, 10, 15))))
                .isEqualTo(new Coverage(2, 1, 0));
        assertThat(covered(quarters, fiscalYear.withReportedOn(LocalDate.of(2025, 12, 31))))
                .isEqualTo(new Coverage(2, 2, 1));
        assertThat(covered(
                        quarters,
                        fiscalYear
                                .withReportedOn(LocalDate.of(2026, 2, 10))
                                .withEarlier(EarlierFigure.builder()
                                        .value(BigDecimal.TEN)
                                        .reportedOn(LocalDate.of(2025, 10, 15))
                                        .build())))
                .isEqualTo(new Coverage(2, 2, 1));
        assertThat(covered(quarters, fiscalYear)).isEqualTo(new Coverage(2, 2, 0));
    }

    @Test
    void lateReportsAreCounted() {
        List<DuePeriod> yearly = List.of(due("2025", "2026-01-31"));
        Measurement measurement = measured(Given.ID, 2025, "1");

        assertThat(covered(yearly, measurement.withReportedOn(LocalDate.of(2026, 1, 31))))
                .isEqualTo(new Coverage(1, 1, 0));
        assertThat(covered(yearly, measurement.withReportedOn(LocalDate.of(2026, 2, 1))))
                .isEqualTo(new Coverage(1, 1, 1));
    }

    @Test
    void aReportThatNothingAppliesIsAReportAndAReasonAloneIsNone() {
        List<DuePeriod> yearly = List.of(due("2025", "2026-01-31"));

        assertThat(covered(yearly, Given.report("2025").withNotApplicable(true)))
                .isEqualTo(new Coverage(1, 1, 0));
        assertThat(covered(yearly, Given.report("2025").withReason(Given.TEXT))).isEqualTo(new Coverage(1, 0, 0));
    }

    private static Coverage covered(List<DuePeriod> due, Measurement measurement) {
        return Given.progress(count(Given.ID), "2026-06-30", due, measurement).coverage();
    }

    private static Map<String, Integer> sizes(Map<String, Tally> tallies) {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        tallies.forEach((code, tally) -> sizes.put(code, tally.indicators()));
        return sizes;
    }

    private static Indicator count(String id) {
        return Indicator.builder()
                .id(id)
                .name(Given.TEXT)
                .measure(Given.measure(MeasureType.COUNT, Accumulation.PERIODIC).withDirection(Direction.INCREASE))
                .addTargets(target("100", "2024/2026"))
                .build();
    }

    private static Measurement measured(String indicator, int year, String value) {
        return Given.value(Integer.toString(year), value).withIndicator(indicator);
    }

    private static SpecificObjective specific(String code) {
        return SpecificObjective.builder().code(code).title(Given.TEXT).build();
    }

    private static Action action(String code, String... responsible) {
        return Action.builder()
                .code(code)
                .title(Given.TEXT)
                .addResponsible(responsible)
                .build();
    }
}
