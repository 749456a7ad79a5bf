package org.snitp.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.snitp.indicators.Fixtures;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.model.Bundle;
import org.snitp.model.dimension.Category;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Computation;
import org.snitp.model.indicator.Direction;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.ObservationStatus;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.time.OpenTiming;
import org.snitp.model.time.Period;
import org.snitp.model.time.PeriodRange;
import org.snitp.model.time.Recurrence;

/** Indicators that are computed from others. */
class ComputedFiguresTest {

    private static final Dimension SEX = Dimension.builder()
            .id("sex")
            .name(Given.TEXT)
            .addCategories(
                    Category.builder().id("f").name(Given.TEXT).build(),
                    Category.builder().id("m").name(Given.TEXT).build())
            .build();

    private static final Indicator TAUGHT = Given.indicator(
                    Given.measure(MeasureType.COUNT, Accumulation.PERIODIC).withDirection(Direction.INCREASE))
            .withDisaggregation(SEX);
    private static final Indicator ENROLLED = TAUGHT.withId("1.1.1-2");
    private static final Indicator SHARE = TAUGHT.withId("1.1.1-3")
            .withMeasure(Given.measure(MeasureType.PERCENTAGE, Accumulation.FROM_COMPONENTS)
                    .withDirection(Direction.INCREASE))
            .withComputation(Computation.builder()
                    .numerator(TAUGHT.getId())
                    .denominator(ENROLLED.getId())
                    .build())
            .withTargets(Fixtures.target("80", "2025"))
            .withBaseline(Fixtures.baseline("40", "2023"));

    private static Indicator formula(String text) {
        return TAUGHT.withId("1.1.1-4")
                .withComputation(Computation.builder().formula(text).build());
    }

    private static Measurement figure(Indicator indicator, String institution, String period, String value) {
        return Given.value(period, value).withIndicator(indicator.getId()).withReportedBy(institution);
    }

    private static Measurement sex(Measurement measurement, String category) {
        return Given.cell(measurement, "sex", category);
    }

    private static Bundle plan(Indicator... more) {
        Action action = Action.builder()
                .code("1.1.1")
                .title(Given.TEXT)
                .addResponsible("A", "B")
                .addImplementation(OpenTiming.PERMANENT)
                .addEvaluation(Recurrence.ANNUAL)
                .addIndicators(TAUGHT, ENROLLED)
                .addIndicators(more)
                .build();
        return Bundle.of(ActionPlan.builder()
                .id("PNA")
                .strategy("SNITP")
                .period(PeriodRange.parse("2024/2026"))
                .addActions(action)
                .build());
    }

    private static IndicatorProgress progress(Indicator computed, Measurement... measurements) {
        return progress(plan(computed), computed, measurements);
    }

    private static IndicatorProgress progress(Bundle bundle, Indicator computed, Measurement... measurements) {
        return Objects.requireNonNull(ProgressReport.of(
                        bundle,
                        Given.accumulated(measurements),
                        ReportingCalendar.of(bundle).duePeriods(),
                        Given.asOf("2026-02-01"))
                .indicators()
                .get(computed.getId()));
    }

    private static List<String> remarks(IndicatorProgress progress) {
        return progress.remarks().stream()
                .map(remark -> remark.toString(Locale.ENGLISH))
                .toList();
    }

    private static void assertValue(Figure figure, String value) {
        assertThat(figure.value())
                .hasValueSatisfying(known -> assertThat(known).isEqualByComparingTo(new BigDecimal(value)));
    }

    @Test
    void thePartsOfAllInstitutionsAreAddedBeforeTheyAreDivided() {
        IndicatorProgress share = progress(
                SHARE,
                figure(TAUGHT, "A", "2025", "10"),
                figure(TAUGHT, "B", "2025", "80"),
                figure(ENROLLED, "A", "2025", "20"),
                figure(ENROLLED, "B", "2025", "100"));

        // The mean of 50 % and 80 % would be 65 %.
        assertValue(share.actual(), "75");
        assertThat(share.actual().isComputed()).isTrue();
        assertThat(share.actual().explain(Locale.ENGLISH))
                .contains("2025: 90 / 120")
                .contains("Computed: [1.1.1-1] / [1.1.1-2].");
        assertThat(FigureText.of(Optional.of(SHARE), Locale.ENGLISH).of(share.actual()))
                .contains("75 (computed)");
        assertThat(share.status()).isEqualTo(Status.OFF_TRACK);
        assertThat(share.computation()).isEqualTo(SHARE.getComputation());
    }

    @Test
    void ofAPartThereIsNoFigureAndItIsSaidWhatIsMissing() {
        IndicatorProgress share = progress(
                SHARE,
                figure(TAUGHT, "A", "2025", "10"),
                figure(ENROLLED, "A", "2025", "20"),
                figure(ENROLLED, "B", "2025", "100"));

        assertThat(share.actual().value()).isEmpty();
        assertThat(share.status()).isEqualTo(Status.NOT_ASSESSABLE);
        assertThat(remarks(share)).contains("There is no computed figure for 2025, because 1.1.1-1 has none.");
        assertThat(share.warnings()).extracting(Remark::kind).contains(Remark.Kind.COMPONENT_MISSING);
    }

    @Test
    void aSumThatLacksAPeriodIsNotAssessed() {
        Indicator rest = formula("[1.1.1-2] - [1.1.1-1]").withTargets(Fixtures.target("100", "2024/2026"));
        IndicatorProgress progress = progress(
                rest,
                figure(TAUGHT, "A", "2025", "1"),
                figure(TAUGHT, "B", "2025", "1"),
                figure(ENROLLED, "A", "2025", "5"),
                figure(ENROLLED, "B", "2025", "5"),
                figure(TAUGHT, "A", "2024", "1"),
                figure(TAUGHT, "B", "2024", "1"));

        assertThat(progress.status()).isEqualTo(Status.NOT_ASSESSABLE);
        assertThat(remarks(progress))
                .contains(
                        "There is no computed figure for 2024, because 1.1.1-2 has none.",
                        "Computed so: 2025: [1.1.1-2] 10 - [1.1.1-1] 2 = 8.");
    }

    @Test
    void aCategoryIsComputedFromTheSameCategories() {
        IndicatorProgress share = progress(
                SHARE,
                sex(figure(TAUGHT, "A", "2025", "9"), "f"),
                sex(figure(TAUGHT, "A", "2025", "6"), "m"),
                figure(TAUGHT, "B", "2025", "0"),
                sex(figure(ENROLLED, "A", "2025", "10"), "f"),
                sex(figure(ENROLLED, "A", "2025", "20"), "m"),
                figure(ENROLLED, "B", "2025", "0"));

        assertValue(share.actual(), "50");
        // Nobody knows the categories of B.
        assertThat(share.cells()).isEmpty();

        IndicatorProgress both = progress(
                SHARE,
                sex(figure(TAUGHT, "A", "2025", "9"), "f"),
                sex(figure(TAUGHT, "A", "2025", "6"), "m"),
                sex(figure(TAUGHT, "B", "2025", "1"), "f"),
                sex(figure(TAUGHT, "B", "2025", "4"), "m"),
                sex(figure(ENROLLED, "A", "2025", "10"), "f"),
                sex(figure(ENROLLED, "A", "2025", "20"), "m"),
                sex(figure(ENROLLED, "B", "2025", "10"), "f"),
                sex(figure(ENROLLED, "B", "2025", "10"), "m"));
        assertValue(both.actual(), "40");
        assertValue(Objects.requireNonNull(both.cells().get(Map.of("sex", "f"))), "50");
        assertThat(Objects.requireNonNull(both.cells().get(Map.of("sex", "f"))).isComputed())
                .isTrue();
    }

    @Test
    void monthsMakeTheYearOfAnotherComponent() {
        Measurement[] quarters = new Measurement[9];
        for (int i = 0; i < 4; i++) {
            quarters[i] = figure(TAUGHT, "A", "2025-Q" + (i + 1), "10");
            quarters[4 + i] = figure(TAUGHT, "B", "2025-Q" + (i + 1), "5");
        }
        quarters[8] = figure(ENROLLED, "A", "2025", "100").withReportedBy(Optional.empty());
        IndicatorProgress share = progress(SHARE, quarters);

        assertValue(share.actual(), "60");
        assertThat(share.warnings()).extracting(Remark::kind).doesNotContain(Remark.Kind.COMPONENT_MISSING);
    }

    @Test
    void divisionByZeroIsSaid() {
        IndicatorProgress share = progress(
                SHARE,
                figure(TAUGHT, "A", "2025", "0"),
                figure(TAUGHT, "B", "2025", "0"),
                figure(ENROLLED, "A", "2025", "0"),
                figure(ENROLLED, "B", "2025", "0"));

        assertThat(share.actual().value()).isEmpty();
        assertThat(remarks(share)).contains("There is no computed figure for 2025, because the divisor is zero.");
    }

    @Test
    void aReportedFigureThatDisagreesIsToldAndDoesNotCount() {
        Measurement[] measurements = {
            figure(TAUGHT, "A", "2025", "1"),
            figure(TAUGHT, "B", "2025", "1"),
            figure(ENROLLED, "A", "2025", "3"),
            figure(ENROLLED, "B", "2025", "3"),
            figure(SHARE, "A", "2024", "12"),
            figure(SHARE, "A", "2025", "34")
        };
        IndicatorProgress share = progress(SHARE, measurements);
        assertThat(share.actual().explain(Locale.ENGLISH)).contains("2025: 2 / 6");
        assertThat(remarks(share))
                .contains(
                        "34 was reported for 2025, but 33.33 is computed. The computed figure counts.",
                        "12 was reported for 2024, but the indicator is computed, and no figure could be. The reported"
                                + " one does not count.");

        measurements[5] = figure(SHARE, "A", "2025", "33.3");
        assertThat(progress(SHARE, measurements).warnings())
                .extracting(Remark::kind)
                .doesNotContain(Remark.Kind.REPORTED_OTHERWISE);
    }

    @Test
    void aComputedIndicatorCanBeAComponent() {
        Indicator third = SHARE.withId("1.1.1-5")
                .withComputation(
                        Computation.builder().formula("100 - [1.1.1-3]").build())
                .withMeasure(Given.measure(MeasureType.PERCENTAGE, Accumulation.SNAPSHOT));
        IndicatorProgress progress = progress(
                plan(third, SHARE),
                third,
                figure(TAUGHT, "A", "2025", "1"),
                figure(TAUGHT, "B", "2025", "1"),
                figure(ENROLLED, "A", "2025", "4"),
                figure(ENROLLED, "B", "2025", "4"));

        assertValue(progress.actual(), "75");
    }

    @Test
    void whatNeedsItselfHasNoFigure() {
        Indicator one = formula("[1.1.1-5] + [1.1.1-1]");
        Indicator other = one.withId("1.1.1-5")
                .withComputation(
                        Computation.builder().formula("[1.1.1-4] - [1.1.1-1]").build());
        IndicatorProgress progress =
                progress(plan(one, other), one, figure(TAUGHT, "A", "2025", "1"), figure(TAUGHT, "B", "2025", "1"));

        assertThat(progress.actual().value()).isEmpty();
        assertThat(progress.warnings()).extracting(Remark::kind).contains(Remark.Kind.COMPONENT_MISSING);
    }

    @Test
    void whatIsComputedFromProvisionalFiguresIsProvisional() {
        IndicatorProgress share = progress(
                SHARE,
                figure(TAUGHT, "A", "2025", "1").withObservationStatus(ObservationStatus.PROVISIONAL),
                figure(TAUGHT, "B", "2025", "1"),
                figure(ENROLLED, "A", "2025", "2"),
                figure(ENROLLED, "B", "2025", "2"));

        assertThat(share.actual().observationStatuses()).containsExactly(ObservationStatus.PROVISIONAL);
    }

    @Test
    void nobodyIsAskedForIt() {
        Bundle bundle = plan(SHARE);
        IndicatorProgress share = progress(bundle, SHARE);

        assertThat(ReportingCalendar.of(bundle).entries())
                .extracting(entry -> entry.subject())
                .contains(TAUGHT.getId(), ENROLLED.getId())
                .doesNotContain(SHARE.getId());
        assertThat(share.overdue()).isEmpty();
        assertThat(share.coverage()).isEqualTo(Coverage.NONE);
        assertThat(share.lacksReason()).isFalse();
        assertThat(share.responsible().asked()).isEmpty();
    }

    @Test
    void withoutItsComponentsADefinitionIsReportedLikeAnyOther() {
        Indicator lonely = SHARE.withComputation(Computation.builder()
                .numerator("9.9.9-1")
                .denominator("9.9.9-2")
                .build());
        IndicatorProgress progress = progress(
                lonely,
                Given.fraction("2025", "1", "2").withIndicator(lonely.getId()).withReportedBy("A"),
                Given.fraction("2025", "1", "2").withIndicator(lonely.getId()).withReportedBy("B"));

        assertValue(progress.actual(), "50");
        assertThat(progress.computation()).isEmpty();
        assertThat(progress.latest().map(Measurement::getPeriod)).contains(Period.year(2025));
    }
}
