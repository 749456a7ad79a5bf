package org.snitp.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.indicators.Fixtures.baseline;
import static org.snitp.indicators.Fixtures.dimension;
import static org.snitp.indicators.Fixtures.target;
import static org.snitp.indicators.progress.Given.accumulated;
import static org.snitp.indicators.progress.Given.asOf;
import static org.snitp.indicators.progress.Given.cell;
import static org.snitp.indicators.progress.Given.due;
import static org.snitp.indicators.progress.Given.fraction;
import static org.snitp.indicators.progress.Given.indicator;
import static org.snitp.indicators.progress.Given.measure;
import static org.snitp.indicators.progress.Given.number;
import static org.snitp.indicators.progress.Given.report;
import static org.snitp.indicators.progress.Given.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snitp.indicators.progress.DuePeriods.DuePeriod;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.Reporting;
import org.snitp.model.measurement.DeliveryState;
import org.snitp.model.measurement.Measurement;

/** An indicator that several institutions report: whose parts make the whole, and what is said while one is missing. */
class ReportersTest {

    private static final Indicator LESSONS = shared(MeasureType.COUNT, Accumulation.PERIODIC)
            .withBaseline(baseline("0", "2023"))
            .withTargets(target("300", "2026"));
    private static final Indicator INFORMED = LESSONS.withMeasure(measure(MeasureType.COUNT, Accumulation.CUMULATIVE));
    private static final List<DuePeriod> YEARLY = List.of(due("2024", "2024-12-31"), due("2025", "2025-12-31"));

    private static Indicator shared(MeasureType type, Accumulation accumulation) {
        return indicator(measure(type, accumulation)).withResponsible("MA", "AB");
    }

    private static Measurement by(String reporter, Measurement measurement) {
        return measurement
                .withReportedBy(reporter)
                .withReportedOn(measurement.getPeriod().getEnd());
    }

    private static IndicatorProgress progress(Indicator indicator, String day, Measurement... measurements) {
        return Objects.requireNonNull(
                ProgressReport.of(Given.plan(indicator), accumulated(measurements), id -> YEARLY, asOf(day))
                        .indicators()
                        .get(indicator.getId()));
    }

    private static List<String> warnings(IndicatorProgress progress) {
        return progress.warnings().stream()
                .map(remark -> remark.toString(Locale.ENGLISH))
                .toList();
    }

    @Test
    void countsOfAllInstitutionsAddUp() {
        IndicatorProgress progress =
                progress(LESSONS, "2024-12-31", by("MA", value("2024", "40")), by("AB", value("2024", "25")));

        assertThat(progress.actual().value()).contains(number("65"));
        assertThat(progress.actual().explain(Locale.ENGLISH)).isEqualTo("""
                actual = sum of the values of the periods
                  value = 2024: 65
                  of which = 2024 MA: 40
                  of which = 2024 AB: 25
                  = 65""");
        assertThat(progress.coverage()).isEqualTo(new Coverage(2, 2, 0));
        assertThat(progress.overdue()).isEmpty();
        assertThat(progress.warnings()).isEmpty();
        assertThat(progress.reporters().keySet()).containsExactly("MA", "AB");
        assertThat(actualOf(progress, "AB")).isEqualTo("25");
    }

    @Test
    void onePartIsNotTheWholeAndWhoDidNotAnswerIsOverdue() {
        IndicatorProgress progress = progress(LESSONS, "2025-02-28", by("MA", value("2024", "40")));

        assertThat(progress.actual().value()).isEmpty();
        assertThat(progress.status()).isEqualTo(Status.NOT_ASSESSABLE);
        assertThat(progress.achievement().value()).isEmpty();
        assertThat(progress.coverage()).isEqualTo(new Coverage(2, 1, 0));
        assertThat(progress.overdue()).containsExactly(due("2024", "2024-12-31").by(List.of("AB")));
        assertThat(warnings(progress))
                .containsExactly("2024 has no total: 1 of 2 institutions reported. Missing: AB. What is there is a part"
                        + " only: MA: 40.");
        assertThat(actualOf(progress, "MA")).isEqualTo("40");
        assertThat(part(progress, "AB").coverage()).isEqualTo(new Coverage(1, 0, 0));
    }

    @Test
    void whatIsDueFromAnInstitutionIsCountedForItAlone() {
        ProgressReport report = ProgressReport.of(
                Given.plan(LESSONS), accumulated(by("MA", value("2024", "40"))), id -> YEARLY, asOf("2025-02-28"));

        assertThat(report.institutions().get("MA"))
                .extracting(Tally::coverage, Tally::overdue)
                .containsExactly(new Coverage(1, 1, 0), 0);
        assertThat(report.institutions().get("AB"))
                .extracting(Tally::coverage, Tally::overdue)
                .containsExactly(new Coverage(1, 0, 0), 1);
        assertThat(report.total().overdue()).isEqualTo(1);
    }

    @Test
    void cumulativeFiguresOfOneDayAreAddedAndALaterPartOfOneAloneIsNot() {
        IndicatorProgress progress = progress(
                INFORMED,
                "2025-12-31",
                by("MA", value("2024", "300")),
                by("AB", value("2024", "100")),
                by("MA", value("2025", "450")));

        assertThat(progress.actual().value()).contains(number("400"));
        assertThat(progress.observedOn()).contains(LocalDate.of(2024, 12, 31));
        assertThat(progress.status()).isEqualTo(Status.ACHIEVED);
        assertThat(progress.actual().explain(Locale.ENGLISH)).isEqualTo("""
                actual = value of the latest period
                  value = 2024: 400
                  of which = 2024 MA: 300
                  of which = 2024 AB: 100
                  = 400
                Warning: 2025 has no total: 1 of 2 institutions reported. Missing: AB. What is there is a part only: MA: 450.""");
        assertThat(progress.coverage()).isEqualTo(new Coverage(4, 3, 0));
    }

    @Test
    void aSumThatLacksPartsInBetweenIsNotJudged() {
        IndicatorProgress progress = progress(
                LESSONS,
                "2025-12-31",
                by("MA", value("2024", "40")),
                by("MA", value("2025", "30")),
                by("AB", value("2025", "20")));

        assertThat(progress.actual().value()).contains(number("50"));
        assertThat(progress.status()).isEqualTo(Status.NOT_ASSESSABLE);
        assertThat(progress.achievement().explain(Locale.ENGLISH))
                .endsWith("Note: The value is not judged, as there is no total for 2024.");
        assertThat(warnings(progress)).hasSize(1);
    }

    private static Measurement[] months(int number, Function<String, Measurement> report) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(month -> by("MA", report.apply("2024-%02d".formatted(month))))
                .toArray(Measurement[]::new);
    }

    private static Measurement[] and(Measurement[] some, Measurement... others) {
        return Stream.concat(Arrays.stream(some), Arrays.stream(others)).toArray(Measurement[]::new);
    }

    @Test
    void monthsOfOneAddUpToTheYearOfAnother() {
        IndicatorProgress progress = progress(
                LESSONS,
                "2024-12-31",
                and(
                        months(6, month -> value(month, "10")),
                        by("MA", value("2024-S2", "70")),
                        by("AB", value("2024", "100"))));

        assertThat(progress.actual().value()).contains(number("230"));
        assertThat(progress.actual().explain(Locale.ENGLISH))
                .startsWith("""
                        actual = sum of the values of the periods
                          value = 2024: 230
                          of which = 2024-01 MA: 10
                          of which = 2024-02 MA: 10
                        """)
                .endsWith("\n  of which = 2024-S2 MA: 70\n  of which = 2024 AB: 100\n  = 230");
        assertThat(progress.warnings()).isEmpty();
    }

    @Test
    void aMonthThatIsMissingIsNamed() {
        IndicatorProgress progress = progress(
                LESSONS, "2024-12-31", and(months(11, month -> value(month, "10")), by("AB", value("2024", "100"))));

        assertThat(progress.actual().value()).isEmpty();
        assertThat(progress.status()).isEqualTo(Status.NOT_ASSESSABLE);
        assertThat(warnings(progress))
                .containsExactly(
                        "2024 has no total: 1 of 2 institutions reported. Missing: MA (2024-12). What is there is a"
                                + " part only: AB: 100.");
    }

    @Test
    void ofStatesTheOneAtTheEndOfTheLongerPeriodCounts() {
        Measurement year = by("AB", value("2024", "100"));

        assertThat(progress(
                                INFORMED,
                                "2024-12-31",
                                by("MA", value("2024-Q3", "20")),
                                by("MA", value("2024-12", "30")),
                                year)
                        .actual()
                        .value())
                .contains(number("130"));
        assertThat(warnings(progress(INFORMED, "2024-12-31", by("MA", value("2024-Q3", "20")), year)))
                .containsExactly(
                        "2024 has no total: 1 of 2 institutions reported. Missing: MA (2024-Q4). What is there is a part"
                                + " only: AB: 100.");
    }

    @Test
    void fractionsOfMonthsAreFormedFromTheirComponents() {
        Indicator share = shared(MeasureType.PERCENTAGE, Accumulation.FROM_COMPONENTS);
        Measurement year = by("AB", fraction("2024", "80", "90"));

        assertThat(progress(share, "2024-12-31", and(months(12, month -> fraction(month, "1", "10")), year))
                        .actual()
                        .value())
                .map(BigDecimal::stripTrailingZeros)
                .contains(Arithmetic.divide(number("9200"), number("210")).stripTrailingZeros());
        assertThat(progress(share, "2024-12-31", and(months(12, month -> value(month, "10")), year))
                        .actual()
                        .value())
                .isEmpty();
    }

    @Test
    void aMonthToWhichAnIndicatorDoesNotApplyIsNoGap() {
        Measurement[] months = months(11, month -> value(month, "10"));
        Measurement nothing = by("MA", report("2024-12").withNotApplicable(true));

        assertThat(progress(LESSONS, "2024-12-31", and(months, nothing, by("AB", value("2024", "100"))))
                        .actual()
                        .value())
                .contains(number("210"));
    }

    @Test
    void percentagesAreFormedFromTheComponentsOfAll() {
        Indicator share = shared(MeasureType.PERCENTAGE, Accumulation.FROM_COMPONENTS);

        assertThat(progress(
                                share,
                                "2024-12-31",
                                by("MA", fraction("2024", "1", "10")),
                                by("AB", fraction("2024", "80", "90")))
                        .actual()
                        .value())
                .contains(number("81"));
    }

    @Test
    void meansAreWeighted() {
        Indicator mean = shared(MeasureType.MEAN, Accumulation.FROM_COMPONENTS);

        assertThat(progress(
                                mean,
                                "2024-12-31",
                                by("MA", value("2024", "8").withWeight(number("10"))),
                                by("AB", value("2024", "5").withWeight(number("20"))))
                        .actual()
                        .value())
                .contains(number("6"));
    }

    @Test
    void whatCannotBeCombinedStaysApartAndThatIsSaid() {
        Indicator median = shared(MeasureType.MEDIAN, Accumulation.SNAPSHOT);
        IndicatorProgress progress =
                progress(median, "2024-12-31", by("MA", value("2024", "8")), by("AB", value("2024", "5")));

        assertThat(progress.actual().value()).isEmpty();
        assertThat(progress.actual().remarks())
                .extracting(remark -> remark.toString(Locale.ENGLISH))
                .contains(
                        "2024 has no total, as figures of this kind from several institutions cannot be combined; each"
                                + " stands for itself: MA: 8; AB: 5.");
        assertThat(actualOf(progress, "MA")).isEqualTo("8");
        assertThat(actualOf(progress, "AB")).isEqualTo("5");
    }

    @Test
    void whatDoesNotApplyToOneInstitutionIsNoMissingPart() {
        IndicatorProgress progress = progress(
                LESSONS,
                "2024-12-31",
                by("MA", value("2024", "40")),
                by("AB", report("2024").withNotApplicable(true)));

        assertThat(progress.actual().value()).contains(number("40"));
        assertThat(progress.coverage()).isEqualTo(new Coverage(2, 2, 0));
    }

    @Test
    void categoriesOfAllInstitutionsAddUp() {
        Indicator bySex = LESSONS.withDisaggregation(dimension("sex", "f", "m"));
        IndicatorProgress progress = progress(
                bySex,
                "2024-12-31",
                by("MA", cell(value("2024", "10"), "sex", "f")),
                by("MA", cell(value("2024", "30"), "sex", "m")),
                by("AB", value("2024", "25")),
                by("AB", cell(value("2024", "5"), "sex", "f")),
                by("AB", cell(value("2024", "20"), "sex", "m")));

        assertThat(progress.actual().value()).contains(number("65"));
        assertThat(progress.cells())
                .hasEntrySatisfying(
                        Map.of("sex", "f"), figure -> assertThat(figure.value()).contains(number("15")));
    }

    @Test
    void theOwnCategoryOfAnInstitutionIsItsPart() {
        Indicator byInstitution = LESSONS.withDisaggregation(dimension("institution", "MA", "AB"));
        Measurement ma = by("MA", cell(value("2024", "40"), "institution", "MA"));
        Measurement ab = by("AB", cell(value("2024", "25"), "institution", "AB"));

        assertThat(progress(byInstitution, "2024-12-31", ma).actual().value()).isEmpty();
        assertThat(progress(byInstitution, "2025-02-28", ma).overdue())
                .containsExactly(due("2024", "2024-12-31").by(List.of("AB")));
        assertThat(progress(byInstitution, "2024-12-31", ma, ab).actual().value())
                .contains(number("65"));
    }

    @Test
    void theFirstOneReportsForAllWhereThatIsSaid() {
        Indicator led = LESSONS.withReporting(Reporting.LEAD);
        IndicatorProgress progress =
                progress(led, "2025-02-28", by("MA", value("2024", "65")), by("AB", value("2024", "25")));

        assertThat(progress.actual().value()).contains(number("65"));
        assertThat(progress.coverage()).isEqualTo(new Coverage(1, 1, 0));
        assertThat(progress.reporters()).isEmpty();
        assertThat(warnings(progress)).containsExactly("AB reported 2024, but MA reports for all: it is left out.");
        assertThat(progress(led, "2025-02-28", by("AB", value("2024", "25"))).overdue())
                .containsExactly(due("2024", "2024-12-31").by(List.of("MA")));
    }

    @Test
    void whatOthersReportIsTakenAsTheWholeAndThatIsSaid() {
        IndicatorProgress progress = progress(LESSONS, "2025-02-28", by("XY", value("2024", "65")));

        assertThat(progress.actual().value()).contains(number("65"));
        assertThat(progress.coverage()).isEqualTo(new Coverage(2, 2, 0));
        assertThat(progress.remarks())
                .extracting(remark -> remark.toString(Locale.ENGLISH))
                .contains("XY reported 2024 and is not among those responsible (MA, AB): the figure is taken as that"
                        + " of all of them.");
        assertThat(progress(LESSONS, "2025-02-28", value("2024", "65")).remarks())
                .extracting(remark -> remark.toString(Locale.ENGLISH))
                .contains("Nobody is named who reported 2024: the figure is taken as that of all institutions.");
    }

    @Test
    void partsThatContradictTheTotalAreTold() {
        IndicatorProgress progress = progress(
                LESSONS,
                "2024-12-31",
                value("2024", "70"),
                by("MA", value("2024", "40")),
                by("AB", value("2024", "25")));

        assertThat(progress.actual().value()).contains(number("70"));
        assertThat(warnings(progress))
                .containsExactly(
                        "2024: the parts that the institutions reported make 65, but the total is reported as 70.");
    }

    @Test
    void somethingIsDeliveredWhenAllHaveDeliveredTheirPart() {
        Indicator study = indicator(measure(MeasureType.DELIVERABLE)).withResponsible("MA", "AB");
        Measurement delivered =
                report("2024").withDelivery(DeliveryState.DELIVERED).withDeliveredOn(LocalDate.of(2024, 6, 1));

        assertThat(progress(study, "2024-12-31", by("MA", delivered), by("AB", delivered))
                        .status())
                .isEqualTo(Status.ACHIEVED);
        IndicatorProgress half = progress(study, "2024-12-31", by("MA", delivered));
        assertThat(half.status()).isEqualTo(Status.ON_TRACK);
        assertThat(warnings(half))
                .containsExactly("AB reported nothing: what several institutions deliver is there when each of them has"
                        + " delivered.");
    }

    @Test
    void aReasonOfOneInstitutionIsAReason() {
        IndicatorProgress progress = progress(
                LESSONS.withTargets(target("300", "2024")),
                "2024-12-31",
                by("MA", value("2024", "40")),
                by("AB", value("2024", "25")).withReason(Given.TEXT));

        assertThat(progress.status()).isEqualTo(Status.OFF_TRACK);
        assertThat(progress.lacksReason()).isFalse();
    }

    private static ReporterProgress part(IndicatorProgress progress, String reporter) {
        return Objects.requireNonNull(progress.reporters().get(reporter));
    }

    private static String actualOf(IndicatorProgress progress, String reporter) {
        return part(progress, reporter).actual().value().orElseThrow().toPlainString();
    }
}
