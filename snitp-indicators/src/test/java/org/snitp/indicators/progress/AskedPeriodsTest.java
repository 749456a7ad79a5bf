package org.snitp.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.indicators.Fixtures.baseline;
import static org.snitp.indicators.progress.Given.indicator;
import static org.snitp.indicators.progress.Given.measure;
import static org.snitp.indicators.progress.Given.number;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.indicators.calendar.CalendarEntry;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.model.Bundle;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Direction;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.Target;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.time.TimeSpan;
import org.snitp.model.time.Timing;

/** What a form asks for counts under the period under which it was asked. */
class AskedPeriodsTest {

    /** Each row: the plan's time, when it is evaluated, where the baseline stands, and how values combine. */
    @ParameterizedTest
    @CsvSource({
        "2024-07/2026-12, annual, 2024-S1, PERIODIC",
        "2024-07/2026-12, annual, 2024-S1, SNAPSHOT",
        "2024-07/2026-12, annual, 2023, PERIODIC",
        "2024-07/2026-12, annual, , PERIODIC",
        "2024-11/2026-12, quarterly, 2024-Q3, PERIODIC",
        "2024-11/2026-12, quarterly, 2024-10, PERIODIC",
        "2024-02/2026-12, semiannual, 2024-01, CUMULATIVE",
        "2024/2026, 2027-Q1, 2023, PERIODIC",
        "2024/2025, 2026 annual, 2023, SNAPSHOT"
    })
    void noAnswerIsDropped(String span, String evaluation, String before, Accumulation accumulation) {
        Indicator plain = indicator(measure(MeasureType.COUNT, accumulation).withDirection(Direction.INCREASE))
                .withEvaluation(List.of(evaluation.split(" ")).stream()
                        .map(Timing::parse)
                        .toList());
        Indicator indicator = before == null ? plain : plain.withBaseline(baseline("1", before));
        Bundle plan = Bundle.of(plan(span, indicator));
        ReportingCalendar calendar = ReportingCalendar.of(plan);
        List<Measurement> answers = calendar.entries().stream()
                .map(CalendarEntry::reportedAs)
                .map(period -> Measurement.builder()
                        .indicator(indicator.getId())
                        .period(period)
                        .value(BigDecimal.TEN)
                        .build())
                .toList();

        IndicatorProgress progress = Objects.requireNonNull(ProgressReport.of(
                        Bundle.of(
                                plan(span, indicator),
                                MeasurementSet.builder()
                                        .id("m")
                                        .plan("p")
                                        .measurements(answers)
                                        .build()),
                        calendar.duePeriods(),
                        ProgressParameters.asOf(LocalDate.of(2027, 12, 31)))
                .indicators()
                .get(indicator.getId()));

        assertThat(answers).isNotEmpty();
        assertThat(progress.actual().leftOut())
                .extracting(Omission::reason)
                .doesNotContain(Omission.Reason.BEFORE_START);
        assertThat(progress.overdue()).isEmpty();
        if (accumulation == Accumulation.PERIODIC) {
            assertThat(progress.actual().value()).contains(number(String.valueOf(10 * answers.size())));
        }
    }

    private static ActionPlan plan(String span, Indicator indicator) {
        return ActionPlan.builder()
                .id("p")
                .strategy("s")
                .period(TimeSpan.parse(span))
                .addActions(Action.builder()
                        .code("1.1")
                        .title(Given.TEXT)
                        .addIndicators(indicator)
                        .build())
                .build();
    }

    @Test
    void anAnswerCountsAgainstATargetOverTheWholePlan() {
        Indicator indicator = indicator(
                        measure(MeasureType.COUNT, Accumulation.PERIODIC).withDirection(Direction.INCREASE))
                .withEvaluation(Timing.parse("annual"))
                .withTargets(Target.builder()
                        .period(TimeSpan.parse("2024-07/2026-12"))
                        .value(new BigDecimal("40"))
                        .build());
        Bundle plan = Bundle.of(plan("2024-07/2026-12", indicator));
        Bundle measured = Bundle.of(
                plan("2024-07/2026-12", indicator),
                MeasurementSet.builder()
                        .id("m")
                        .plan("p")
                        .addMeasurements(
                                Given.value("2024", "10"), Given.value("2025", "10"), Given.value("2026", "10"))
                        .build());

        IndicatorProgress progress = Objects.requireNonNull(ProgressReport.of(
                        measured,
                        ReportingCalendar.of(plan).duePeriods(),
                        ProgressParameters.asOf(LocalDate.of(2026, 12, 31)))
                .indicators()
                .get(indicator.getId()));

        assertThat(progress.actual().value()).contains(number("30"));
        assertThat(progress.actual().leftOut()).isEmpty();
    }
}
