package org.snitp.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.indicators.Fixtures.baseline;
import static org.snitp.indicators.Fixtures.target;
import static org.snitp.indicators.progress.Given.accumulated;
import static org.snitp.indicators.progress.Given.asOf;
import static org.snitp.indicators.progress.Given.cell;
import static org.snitp.indicators.progress.Given.due;
import static org.snitp.indicators.progress.Given.fraction;
import static org.snitp.indicators.progress.Given.indicator;
import static org.snitp.indicators.progress.Given.measure;
import static org.snitp.indicators.progress.Given.number;
import static org.snitp.indicators.progress.Given.progress;
import static org.snitp.indicators.progress.Given.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.model.dimension.Category;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Bounds;
import org.snitp.model.indicator.Direction;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;

/** Figures that are yes or no, indices and rates: what is computed from them, and what never is. */
class KindsOfMeasuresTest {

    private static final Locale RO = Locale.forLanguageTag("ro");

    private static final Indicator REGISTER = indicator(measure(MeasureType.BOOLEAN))
            .withBaseline(baseline("0", "2023").withTruthValue(false))
            .withTargets(target("1", "2025").withTruthValue(true));

    private static final Indicator OFFENCES = indicator(Measure.builder()
                    .type(MeasureType.RATE)
                    .unit(LocalizedText.of("infracțiuni", "offences"))
                    .denominator(LocalizedText.of("locuitori", "inhabitants"))
                    .per(new BigDecimal("100000"))
                    .direction(Direction.DECREASE)
                    .build())
            .withBaseline(baseline("15", "2023"))
            .withTargets(target("10", "2026"));

    private static final Indicator TRUST = indicator(Measure.builder()
                    .type(MeasureType.INDEX)
                    .referencePeriod(Period.year(2020))
                    .direction(Direction.INCREASE)
                    .build())
            .withBaseline(baseline("100", "2020"))
            .withTargets(target("120", "2026"));

    private static Measurement yes(String period) {
        return value(period, "1").withTruthValue(true);
    }

    private static Measurement no(String period) {
        return value(period, "0").withTruthValue(false);
    }

    private static Measurement by(String reporter, Measurement measurement) {
        return measurement
                .withReportedBy(reporter)
                .withReportedOn(measurement.getPeriod().getEnd());
    }

    private static IndicatorProgress shared(Indicator indicator, Measurement... measurements) {
        return Objects.requireNonNull(ProgressReport.of(
                        Given.plan(indicator.withResponsible("MA", "AB", "CC")),
                        accumulated(measurements),
                        id -> List.of(due("2025", "2025-12-31")),
                        asOf("2025-12-31"))
                .indicators()
                .get(indicator.getId()));
    }

    @Test
    void yesInOneYearAndNoInTheNextIsNotAchieved() {
        IndicatorProgress progress = progress(REGISTER, "2025-12-31", yes("2024"), no("2025"));

        assertThat(progress.status()).isEqualTo(Status.OFF_TRACK);
        assertThat(progress.actual().value()).contains(number("0"));
        assertThat(progress.actual().formula()).isEqualTo(Formula.TRUTH);
        assertThat(progress.achievement().value()).isEmpty();
        assertThat(progress.targets())
                .extracting(target -> target.toString(Locale.ENGLISH))
                .containsExactly("2025: no, planned yes, missed");
        assertThat(progress.actual().explain(RO)).isEqualTo("""
                realizat = da sau nu în cea mai recentă perioadă; dintre mai multe părți, da dacă toate sunt da
                  valoare = 2025: nu
                  = nu
                Lăsat deoparte: 2024: contează o valoare ulterioară""");
    }

    @ParameterizedTest
    @CsvSource({"2024, 1, ON_TRACK", "2024, 0, NOT_DUE", "2025, 1, ACHIEVED", "2025, 0, OFF_TRACK"})
    void whatShallHoldByADateIsJudgedOnThatDate(String year, String value, Status status) {
        assertThat(progress(REGISTER, year + "-12-31", value(year, value)).status())
                .isEqualTo(status);
    }

    @Test
    void whatShallNotHoldIsAchievedByNo() {
        Indicator closed = REGISTER.withTargets(target("0", "2025").withTruthValue(false));

        assertThat(progress(closed, "2025-12-31", no("2025")).status()).isEqualTo(Status.ACHIEVED);
        assertThat(progress(closed, "2025-12-31", yes("2025")).status()).isEqualTo(Status.OFF_TRACK);
    }

    @Test
    void theWholeIsYesOnlyIfAllInstitutionsSaySoAndTheyAreCounted() {
        IndicatorProgress mixed = shared(REGISTER, by("MA", yes("2025")), by("AB", no("2025")), by("CC", yes("2025")));

        assertThat(mixed.actual().value()).contains(number("0"));
        assertThat(mixed.actual().explain(Locale.ENGLISH)).isEqualTo("""
                actual = yes or no in the latest period; of several parts, yes if all of them are
                  value = 2025: no
                  of which = 2025 MA: yes
                  of which = 2025 AB: no
                  of which = 2025 CC: yes
                  = no
                Note: 2025: yes from 2 of 3.""");
        assertThat(shared(REGISTER, by("MA", yes("2025")), by("AB", yes("2025")), by("CC", yes("2025")))
                        .status())
                .isEqualTo(Status.ACHIEVED);
    }

    @Test
    void theAnswersOfSomeInstitutionsAreNoAnswerForAll() {
        IndicatorProgress progress = shared(REGISTER, by("MA", yes("2025")), by("AB", yes("2025")));

        assertThat(progress.actual().value()).isEmpty();
        assertThat(progress.warnings())
                .extracting(remark -> remark.toString(Locale.ENGLISH))
                .containsExactly("2025 has no total: 2 of 3 institutions reported. Missing: CC. What is there is a part"
                        + " only: MA: yes; AB: yes.");
    }

    @Test
    void theAnswersOfCategoriesAreCountedIfNoneIsMissing() {
        Indicator counties = REGISTER.withDisaggregation(Dimension.builder()
                .id("county")
                .name(LocalizedText.of("județ"))
                .addCategories(category("AB"), category("CJ"))
                .build());
        Measurement alba = cell(yes("2025"), "county", "AB");

        IndicatorProgress complete = progress(counties, "2025-12-31", alba, cell(no("2025"), "county", "CJ"));
        IndicatorProgress partly = progress(counties, "2025-12-31", alba);

        assertThat(complete.actual().value()).contains(number("0"));
        assertThat(complete.actual().remarks())
                .extracting(remark -> remark.toString(Locale.ENGLISH))
                .contains("2025: yes from 1 of 2.");
        assertThat(partly.actual().value()).isEmpty();
        assertThat(partly.warnings())
                .extracting(remark -> remark.toString(Locale.ENGLISH))
                .containsExactly("2025 has no answer for the whole: county=CJ has none. The other answers by county"
                        + " are of a part only.");
    }

    private static Category category(String id) {
        return Category.builder().id(id).name(LocalizedText.of(id)).build();
    }

    @Test
    void aRateIsComputedFromSummedComponents() {
        IndicatorProgress progress = shared(
                OFFENCES,
                by("MA", fraction("2025", "30", "200000")),
                by("AB", fraction("2025", "5", "150000")),
                by("CC", fraction("2025", "2", "50000")));

        assertThat(progress.actual().value()).contains(number("9.25"));
        assertThat(progress.actual().explain(Locale.ENGLISH)).startsWith("""
                actual = sum of the numerators / sum of the denominators × the number for which the rate is stated
                  numerator / denominator = 2025: 37 / 400,000
                """);
        assertThat(progress.status()).isEqualTo(Status.ACHIEVED);
    }

    @Test
    void ratesWithoutComponentsAreNeverAdded() {
        IndicatorProgress progress = shared(
                OFFENCES, by("MA", value("2025", "12")), by("AB", value("2025", "8")), by("CC", value("2025", "4")));

        assertThat(progress.actual().value()).isEmpty();
    }

    @Test
    void theUnitOfARateSaysForHowManyOfWhatItIs() {
        Measure rate = OFFENCES.getMeasure().orElseThrow();

        assertThat(MeasureText.unit(rate, Locale.ENGLISH)).contains("offences per 100,000 inhabitants");
        assertThat(MeasureText.unit(rate, RO)).contains("infracțiuni la 100.000 de locuitori");
        assertThat(MeasureText.unit(rate.withPer(BigDecimal.TEN), RO)).contains("infracțiuni la 10 locuitori");
        assertThat(MeasureText.unit(rate.withUnit(Optional.empty()), RO)).contains("la 100.000 de locuitori");
        assertThat(MeasureText.unit(rate.withUnit(rate.getDenominator()), RO)).contains("la 100.000 de locuitori");
    }

    @Test
    void theUnitOfARateIsNeverTakenForTheDenominator() {
        Measure rate = OFFENCES.getMeasure().orElseThrow().withDenominator(Optional.empty());

        assertThat(MeasureText.unit(rate, Locale.ENGLISH)).contains("offences per 100,000");
        assertThat(MeasureText.unit(rate.withUnit(Optional.empty()), RO)).contains("la 100.000");
    }

    @Test
    void anIndexIsAddedNeitherOverInstitutionsNorOverPeriods() {
        IndicatorProgress years = progress(TRUST, "2025-12-31", value("2024", "104"), value("2025", "108"));
        IndicatorProgress parts = shared(
                TRUST, by("MA", value("2025", "104")), by("AB", value("2025", "108")), by("CC", value("2025", "99")));

        assertThat(years.actual().value()).contains(number("108"));
        assertThat(parts.actual().value()).isEmpty();
        assertThat(parts.actual().remarks()).extracting(Remark::kind).contains(Remark.Kind.REPORTERS_APART);
    }

    @Test
    void anIndexOnAScaleIsNotAddedEvenIfItsValuesAreSaidToAddUp() {
        Indicator scale = indicator(measure(MeasureType.INDEX)
                .withBounds(Bounds.builder()
                        .min(BigDecimal.ZERO)
                        .max(BigDecimal.TEN)
                        .build())
                .withAccumulation(Accumulation.PERIODIC));

        assertThat(progress(scale, "2025-12-31", value("2024", "4"), value("2025", "5"))
                        .actual()
                        .value())
                .contains(number("5"));
    }
}
