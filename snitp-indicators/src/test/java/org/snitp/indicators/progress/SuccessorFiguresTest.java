package org.snitp.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.indicators.Fixtures.baseline;
import static org.snitp.indicators.Fixtures.target;
import static org.snitp.indicators.progress.Given.TEXT;
import static org.snitp.indicators.progress.Given.accumulated;
import static org.snitp.indicators.progress.Given.asOf;
import static org.snitp.indicators.progress.Given.due;
import static org.snitp.indicators.progress.Given.indicator;
import static org.snitp.indicators.progress.Given.measure;
import static org.snitp.indicators.progress.Given.number;
import static org.snitp.indicators.progress.Given.report;
import static org.snitp.indicators.progress.Given.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snitp.indicators.progress.DuePeriods.DuePeriod;
import org.snitp.model.Bundle;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.Reporting;
import org.snitp.model.institution.Institution;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.institution.InstitutionType;
import org.snitp.model.measurement.DeliveryState;
import org.snitp.model.measurement.Measurement;

/** Several institutions report an indicator, and some of them end: whose figure is whose part, before and after. */
class SuccessorFiguresTest {

    private static final Indicator CAMPS = indicator(measure(MeasureType.COUNT, Accumulation.PERIODIC))
            .withResponsible("MA", "MB", "MC")
            .withBaseline(baseline("0", "2023"))
            .withTargets(target("300", "2024/2026"));
    private static final List<DuePeriod> YEARLY = List.of(due("2024", "2024-12-31"), due("2025", "2025-12-31"));

    private static Institution ministry(String id) {
        return Institution.builder()
                .id(id)
                .type(InstitutionType.MINISTRY)
                .name(TEXT)
                .build();
    }

    /** An institution that ends in the middle of 2025. */
    private static Institution ended(String id, String... successors) {
        return ministry(id).withValidUntil(LocalDate.parse("2025-06-30")).withSuccessors(successors);
    }

    private static IndicatorProgress progress(
            Indicator indicator, List<Institution> institutions, Measurement... measurements) {
        InstitutionRegistry registry = InstitutionRegistry.builder()
                .addInstitutions(institutions.toArray(Institution[]::new))
                .build();
        Bundle plan = Given.plan(indicator);
        Bundle bundle = plan.withDocuments(
                Stream.concat(Stream.of(registry), plan.getDocuments().stream()).toList());
        return Objects.requireNonNull(
                ProgressReport.of(bundle, accumulated(measurements), id -> YEARLY, asOf("2025-12-31"))
                        .indicators()
                        .get(indicator.getId()));
    }

    private static Measurement by(String reporter, String period, String value) {
        return by(reporter, value(period, value));
    }

    private static Measurement by(String reporter, Measurement measurement) {
        return measurement
                .withReportedBy(reporter)
                .withReportedOn(measurement.getPeriod().getEnd());
    }

    private static Measurement[] in2024() {
        return new Measurement[] {by("MA", "2024", "10"), by("MB", "2024", "20"), by("MC", "2024", "30")};
    }

    private static Measurement[] and(Measurement[] some, Measurement... more) {
        return Stream.concat(Stream.of(some), Stream.of(more)).toArray(Measurement[]::new);
    }

    private static List<String> remarks(IndicatorProgress progress) {
        return Stream.concat(progress.remarks().stream(), progress.actual().remarks().stream())
                .map(remark -> remark.toString(Locale.ENGLISH))
                .filter(text -> text.contains("place"))
                .toList();
    }

    @Test
    void theSuccessorOfOneOfThreeReportsThePartOfThatOneAndNotTheWhole() {
        IndicatorProgress progress = progress(
                CAMPS,
                List.of(ended("MA", "MX"), ministry("MB"), ministry("MC"), ministry("MX")),
                and(in2024(), by("MX", "2025", "1"), by("MB", "2025", "2"), by("MC", "2025", "3")));

        assertThat(progress.actual().value()).contains(number("66"));
        assertThat(progress.reporters().keySet()).containsExactly("MA", "MB", "MC");
        assertThat(part(progress, "MA").actual().value()).contains(number("11"));
        assertThat(part(progress, "MA").coverage()).isEqualTo(new Coverage(2, 2, 0));
        assertThat(progress.warnings()).isEmpty();
        assertThat(remarks(progress)).isEmpty();
    }

    @Test
    void withTheSuccessorAloneThePeriodHasNoTotal() {
        IndicatorProgress progress = progress(
                CAMPS,
                List.of(ended("MA", "MX"), ministry("MB"), ministry("MC"), ministry("MX")),
                and(in2024(), by("MX", "2025", "1")));

        assertThat(progress.actual().value()).contains(number("60"));
        assertThat(progress.actual().remarks())
                .extracting(remark -> remark.toString(Locale.ENGLISH))
                .contains(
                        "2025 has no total: 1 of 3 institutions reported. Missing: MB, MC. What is there is a part only:"
                                + " MA: 1.");
    }

    @Test
    void aMissingReportIsThatOfTheSuccessor() {
        IndicatorProgress progress = progress(
                CAMPS,
                List.of(ended("MA", "MX"), ministry("MB"), ministry("MC"), ministry("MX")),
                and(in2024(), by("MB", "2025", "2"), by("MC", "2025", "3")));

        assertThat(progress.actual().remarks())
                .extracting(remark -> remark.toString(Locale.ENGLISH))
                .contains(
                        "2025 has no total: 2 of 3 institutions reported. Missing: MX. What is there is a part only: MB:"
                                + " 2; MC: 3.");
    }

    @Test
    void aSuccessorThatReportsTheTimeBeforeReportsItForItsPredecessor() {
        IndicatorProgress progress = progress(
                CAMPS,
                List.of(ended("MA", "MX"), ministry("MB"), ministry("MC"), ministry("MX")),
                by("MX", "2024", "11"),
                by("MB", "2024", "20"),
                by("MC", "2024", "30"));

        assertThat(progress.actual().value()).contains(number("61"));
    }

    @Test
    void twoFiguresOfOneLineAreTold() {
        IndicatorProgress progress = progress(
                CAMPS,
                List.of(ended("MA", "MX"), ministry("MB"), ministry("MC"), ministry("MX")),
                and(in2024(), by("MX", value("2024", "11")).withReportedOn(LocalDate.parse("2025-09-01"))));

        assertThat(progress.actual().value()).contains(number("61"));
        assertThat(progress.warnings())
                .extracting(remark -> remark.toString(Locale.ENGLISH))
                .contains("Several institutions reported 2024: MA, MX. The last report counts.");
    }

    @Test
    void theHalfYearsOfAMinistryAndOfItsSuccessorMakeAYear() {
        IndicatorProgress progress = progress(
                CAMPS,
                List.of(ended("MA", "MX"), ministry("MB"), ministry("MC"), ministry("MX")),
                by("MA", "2025-S1", "4"),
                by("MX", "2025-S2", "5"),
                by("MB", "2025", "20"),
                by("MC", "2025", "30"));

        assertThat(progress.actual().value()).contains(number("59"));
    }

    @Test
    void theMinistryInWhichAllWereMergedReportsTheWhole() {
        IndicatorProgress progress = progress(
                CAMPS,
                List.of(ended("MA", "MX"), ended("MB", "MX"), ended("MC", "MX"), ministry("MX")),
                and(in2024(), by("MX", "2025", "6")));

        assertThat(progress.actual().value()).contains(number("66"));
        assertThat(progress.warnings()).isEmpty();
        assertThat(remarks(progress)).containsExactly("2025: MX answers in place of MA, MB, MC.");
    }

    @Test
    void theMinistryInWhichTwoOfThreeWereMergedReportsForBothAndCountsOnce() {
        IndicatorProgress progress = progress(
                CAMPS,
                List.of(ended("MA", "MX"), ended("MB", "MX"), ministry("MC"), ministry("MX")),
                and(in2024(), by("MX", "2025", "5"), by("MC", "2025", "3")));

        assertThat(progress.actual().value()).contains(number("68"));
        assertThat(progress.reporters().keySet()).containsExactly("MA", "MB", "MC", "MX");
        assertThat(progress.coverage()).isEqualTo(new Coverage(6, 6, 0));
        assertThat(remarks(progress)).containsExactly("2025: MX answers in place of MA, MB.");
    }

    @Test
    void whatMayContainEachOtherMakesNoTotal() {
        IndicatorProgress progress = progress(
                CAMPS,
                List.of(ended("MA", "MX"), ended("MB", "MX"), ministry("MC"), ministry("MX")),
                and(in2024(), by("MA", "2025", "1"), by("MX", "2025", "5"), by("MC", "2025", "3")));

        assertThat(progress.actual().value()).contains(number("60"));
        assertThat(progress.warnings())
                .extracting(remark -> remark.toString(Locale.ENGLISH))
                .contains(
                        "MA and MX, which answers in its place, both reported 2025: nobody can tell whether one figure"
                                + " contains the other, so it has no total.");
    }

    @Test
    void aMinistryThatTakesOverAnotherOneReportsForBothFromThenOn() {
        List<Institution> institutions = List.of(ended("MA", "MB"), ministry("MB"), ministry("MC"));

        IndicatorProgress after =
                progress(CAMPS, institutions, and(in2024(), by("MB", "2025", "5"), by("MC", "2025", "3")));
        IndicatorProgress before = progress(CAMPS, institutions, by("MB", "2024", "20"), by("MC", "2024", "30"));

        assertThat(after.actual().value()).contains(number("68"));
        assertThat(remarks(after)).containsExactly("2025: MB answers in place of MA.");
        assertThat(before.actual().value()).isEmpty();
        assertThat(before.actual().remarks())
                .extracting(remark -> remark.toString(Locale.ENGLISH))
                .contains(
                        "2024 has no total: 2 of 3 institutions reported. Missing: MA. What is there is a part only: MB:"
                                + " 20; MC: 30.");
    }

    @Test
    void thePartOfADividedMinistryIsTheSumOfAllThatFollowIt() {
        Indicator shared = CAMPS.withResponsible("MA", "MB");
        List<Institution> institutions =
                List.of(ended("MA", "MX", "MY"), ministry("MB"), ministry("MX"), ministry("MY"));

        IndicatorProgress all =
                progress(shared, institutions, by("MX", "2025", "5"), by("MY", "2025", "6"), by("MB", "2025", "1"));
        IndicatorProgress one = progress(shared, institutions, by("MX", "2025", "5"), by("MB", "2025", "1"));

        assertThat(all.actual().value()).contains(number("12"));
        assertThat(one.actual().value()).isEmpty();
        assertThat(one.actual().remarks())
                .extracting(remark -> remark.toString(Locale.ENGLISH))
                .contains(
                        "2025 has no total: 1 of 2 institutions reported. Missing: MY. What is there is a part only: MB:"
                                + " 1; MX: 5.");
    }

    @Test
    void aSingleMinistryThatWasDividedIsTheSumOfItsSuccessors() {
        IndicatorProgress progress = progress(
                CAMPS.withResponsible("MA"),
                List.of(ended("MA", "MX", "MY"), ministry("MX"), ministry("MY")),
                by("MA", "2024", "10"),
                by("MX", "2025", "5"),
                by("MY", "2025", "6"));

        assertThat(progress.actual().value()).contains(number("21"));
    }

    @Test
    void aSingleMinistryAndItsSuccessorReportTheWhole() {
        IndicatorProgress progress = progress(
                CAMPS.withResponsible("MA"),
                List.of(ended("MA", "MX"), ministry("MX")),
                by("MA", "2024", "10"),
                by("MX", "2025", "5"));

        assertThat(progress.actual().value()).contains(number("15"));
        assertThat(progress.reporters()).isEmpty();
    }

    @Test
    void aMeasurementIsThePartOfTheOneInWhosePlaceItsReporterAnswers() {
        Measurement measurement = by("MX", "2025", "1");
        IndicatorProgress progress = progress(
                CAMPS, List.of(ended("MA", "MX"), ministry("MB"), ministry("MC"), ministry("MX")), measurement);

        assertThat(progress.partOf(measurement)).contains("MA");
        assertThat(progress.partOf(by("OTHER", "2025", "1"))).isEmpty();
    }

    @Test
    void theSuccessorOfOneThatAnotherReportsForDoesNotCount() {
        IndicatorProgress progress = progress(
                CAMPS.withReporting(Reporting.LEAD),
                List.of(ministry("MA"), ended("MB", "MX"), ministry("MC"), ministry("MX")),
                by("MA", "2025", "10"),
                by("MX", "2025", "5"));

        assertThat(progress.actual().value()).contains(number("10"));
        assertThat(progress.warnings()).extracting(Remark::kind).contains(Remark.Kind.REPRESENTED);
    }

    @Test
    void aChainOfSuccessorsIsOneLine() {
        IndicatorProgress progress = progress(
                CAMPS.withResponsible("MA", "MB"),
                List.of(
                        ministry("MA")
                                .withValidUntil(LocalDate.parse("2024-12-31"))
                                .withSuccessors("MX"),
                        ended("MX", "MY"),
                        ministry("MY"),
                        ministry("MB")),
                by("MA", "2024", "1"),
                by("MY", "2025", "2"),
                by("MB", "2024", "10"),
                by("MB", "2025", "20"));

        assertThat(progress.actual().value()).contains(number("33"));
    }

    @Test
    void aSuccessorDeliversWhatItsPredecessorBegan() {
        Indicator guide = CAMPS.withMeasure(measure(MeasureType.DELIVERABLE)).withTargets(target("1", "2025"));
        IndicatorProgress progress = progress(
                guide.withResponsible("MA", "MB", "MC"),
                List.of(ended("MA", "MX"), ended("MB", "MX"), ministry("MC"), ministry("MX")),
                by("MA", delivery("2024", DeliveryState.IN_PROGRESS)),
                by("MX", delivery("2025", DeliveryState.DELIVERED)),
                by("MC", delivery("2025", DeliveryState.DELIVERED)));

        assertThat(progress.status()).isEqualTo(Status.ACHIEVED);
    }

    private static Measurement delivery(String period, DeliveryState state) {
        Measurement reported = report(period).withDelivery(state);
        return state == DeliveryState.DELIVERED ? reported.withDeliveredOn(LocalDate.parse("2025-12-01")) : reported;
    }

    private static ReporterProgress part(IndicatorProgress progress, String id) {
        Map<String, ReporterProgress> parts = progress.reporters();
        return Objects.requireNonNull(parts.get(id));
    }
}
