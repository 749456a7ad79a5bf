package org.snitp.indicators.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.snitp.model.dimension.Category;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Bounds;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;

class DisclosureControlTest {

    private static CountCell cell(String period, String categories) {
        return CountCell.of(Period.parse(period), Reported.categories(categories));
    }

    private static CountCell actual(String categories) {
        return CountCell.actual(Reported.categories(categories));
    }

    @Test
    void nothingIsWithheldWhereNothingIsSmall() {
        Suppression suppression = Reported.count()
                .value("2025", "", 20)
                .value("2025", "sex=f", 14)
                .value("2025", "sex=m", 6)
                .suppressBelow(5);

        assertThat(suppression).isEqualTo(Suppression.NONE);
        assertThat(suppression.isEmpty()).isTrue();
    }

    @Test
    void aZeroIsPublishedAndSoIsTheThresholdItself() {
        assertThat(Reported.count().value("2025", "", 0).suppressBelow(5)).isEqualTo(Suppression.NONE);
        assertThat(Reported.count().value("2025", "", 5).suppressBelow(5)).isEqualTo(Suppression.NONE);
    }

    @Test
    void aSmallTotalIsWithheldWithWhatIsReachedAltogether() {
        Suppression suppression = Reported.count().value("2025", "", 4).suppressBelow(5);

        assertThat(suppression.sensitive()).containsExactlyInAnyOrder(cell("2025", ""), actual(""));
        assertThat(suppression.complementary()).isEmpty();
        assertThat(suppression.withholdsActual(Map.of())).isTrue();
        assertThat(suppression.withholds(Period.parse("2025"), Map.of())).isTrue();
        assertThat(suppression.withholds(Period.parse("2024"), Map.of())).isFalse();
    }

    @Test
    void aSecondCellIsWithheldWhereTheTotalWouldGiveTheSmallOneAway() {
        Suppression suppression = Reported.count()
                .value("2025", "", 60)
                .value("2025", "county=AB", 3)
                .value("2025", "county=BH", 17)
                .value("2025", "county=CJ", 40)
                .suppressBelow(5);

        assertThat(suppression.sensitive()).containsExactlyInAnyOrder(cell("2025", "county=AB"), actual("county=AB"));
        assertThat(suppression.complementary())
                .containsExactlyInAnyOrder(cell("2025", "county=BH"), actual("county=BH"));
        assertThat(suppression.isWhole()).isFalse();
    }

    @Test
    void aCountyIsNotGivenAwayByItsRegion() {
        Suppression suppression = Reported.of(nested())
                .value("2025", "county=RO1", 60)
                .value("2025", "county=AB", 3)
                .value("2025", "county=BV", 57)
                .value("2025", "county=IS", 40)
                .suppressBelow(5);

        assertThat(suppression.sensitive()).containsExactlyInAnyOrder(cell("2025", "county=AB"), actual("county=AB"));
        assertThat(suppression.complementary())
                .containsExactlyInAnyOrder(cell("2025", "county=BV"), actual("county=BV"));
        assertThat(suppression.contradictions()).isEmpty();
    }

    @Test
    void aCountyWithoutAFigureIsNotGivenAwayByItsRegionAndTheOthers() {
        Suppression suppression = Reported.of(nested())
                .value("2025", "county=RO1", 60)
                .value("2025", "county=BV", 57)
                .value("2025", "county=IS", 40)
                .suppressBelow(5);

        assertThat(suppression.isEmpty()).isFalse();
    }

    private static Indicator nested() {
        return Reported.indicator(Reported.measure(MeasureType.COUNT, Accumulation.PERIODIC))
                .withDisaggregation(Dimension.builder()
                        .id("county")
                        .name(LocalizedText.of("județ"))
                        .addCategories(category("RO1", Optional.empty()), category("IS", Optional.empty()))
                        .addCategories(category("AB", Optional.of("RO1")), category("BV", Optional.of("RO1")))
                        .build());
    }

    private static Category category(String id, Optional<String> whole) {
        return Category.builder()
                .id(id)
                .name(LocalizedText.of(id))
                .partOf(whole)
                .build();
    }

    @Test
    void aQuarterIsWithheldWithAnotherOneThatWouldGiveItAway() {
        Suppression suppression = Reported.count()
                .value("2025-Q1", "", 2)
                .value("2025-Q2", "", 30)
                .value("2025-Q3", "", 0)
                .value("2025-Q4", "", 40)
                .suppressBelow(5);

        assertThat(suppression.sensitive()).containsExactly(cell("2025-Q1", ""));
        assertThat(suppression.complementary()).containsExactly(cell("2025-Q2", ""));
    }

    @Test
    void anUnpublishedQuarterIsNotGivenAwayByTheYearAndTheOthers() {
        Suppression suppression = Reported.count()
                .value("2025", "", 100)
                .value("2025-Q1", "", 30)
                .value("2025-Q2", "", 30)
                .value("2025-Q3", "", 38)
                .suppressBelow(5);

        assertThat(suppression.sensitive()).isEmpty();
        assertThat(suppression.complementary()).hasSize(1).allMatch(withheld -> !withheld.equals(actual("")));
    }

    @Test
    void whatIsMissingFromATotalIsNotGivenAwayBySubtraction() {
        Suppression suppression = Reported.count()
                .value("2025", "", 52)
                .value("2025", "county=AB", 30)
                .value("2025", "county=BH", 20)
                .suppressBelow(5);

        assertThat(suppression.complementary())
                .containsExactlyInAnyOrder(cell("2025", "county=BH"), actual("county=BH"));
    }

    @Test
    void whatWasAddedToACumulativeValueIsNotGivenAwayBySubtraction() {
        Suppression suppression = Reported.of(Reported.measure(MeasureType.COUNT, Accumulation.CUMULATIVE))
                .value("2024", "", 100)
                .value("2025", "", 102)
                .suppressBelow(5);

        assertThat(suppression.isEmpty()).isFalse();
        assertThat(suppression.complementary()).containsAnyOf(cell("2024", ""), cell("2025", ""));
    }

    @Test
    void whatWasAddedToAKnownBaselineIsNotGivenAwayBySubtraction() {
        Indicator indicator = Indicator.builder()
                .id("1.1.1-1")
                .name(LocalizedText.of("Persoane"))
                .measure(Reported.measure(MeasureType.COUNT, Accumulation.CUMULATIVE))
                .baseline(Baseline.builder()
                        .value(BigDecimal.valueOf(100))
                        .period(Period.parse("2023"))
                        .build())
                .build();

        Suppression suppression = Reported.of(indicator).value("2024", "", 103).suppressBelow(5);

        assertThat(suppression.complementary()).containsExactlyInAnyOrder(cell("2024", ""), actual(""));
        assertThat(suppression.contradictions()).isEmpty();
    }

    @Test
    void aNumeratorADenominatorAndWhatIsNotInTheNumeratorAreCounts() {
        for (Reported reported : new Reported[] {
            percentage().fraction("2025", "", 3, 100),
            percentage().fraction("2025", "", 97, 100),
            percentage().fraction("2025", "", 0, 4),
            Reported.of(Reported.measure(MeasureType.RATIO, Accumulation.FROM_COMPONENTS))
                    .fraction("2025", "", 3, 100),
            Reported.of(Reported.measure(MeasureType.MEAN, Accumulation.FROM_COMPONENTS))
                    .add(Reported.measurement("2025", "")
                            .withValue(BigDecimal.TEN)
                            .withWeight(BigDecimal.valueOf(2)))
        }) {
            assertThat(reported.suppressBelow(5).whole()).contains(Suppression.Whole.SMALL_COMPONENTS);
        }
        assertThat(percentage().fraction("2025", "", 95, 100).suppressBelow(5)).isEqualTo(Suppression.NONE);
    }

    private static Reported percentage() {
        return Reported.of(Reported.measure(MeasureType.PERCENTAGE, Accumulation.FROM_COMPONENTS));
    }

    @Test
    void whatDependsOnASmallFigureIsWithheldWhereNoOtherFigureCanChangeInsteadOfIt() {
        Bounds bounds = Bounds.builder().max(BigDecimal.valueOf(4)).build();

        Suppression suppression = Reported.of(Reported.measure(MeasureType.COUNT, Accumulation.SNAPSHOT)
                        .withBounds(bounds))
                .value("2024", "", 0)
                .value("2025", "", 3)
                .suppressBelow(5);

        assertThat(suppression.cells().keySet()).containsExactlyInAnyOrder(cell("2025", ""), actual(""));
    }

    @Test
    void figuresThatContradictEachOtherAreWithheldWhereASmallOneIsAmongThem() {
        Suppression suppression = Reported.count()
                .value("2025", "", 10)
                .value("2025", "sex=f", 9)
                .value("2025", "sex=m", 3)
                .suppressBelow(5);

        assertThat(suppression.sensitive()).containsExactlyInAnyOrder(cell("2025", "sex=m"), actual("sex=m"));
        assertThat(suppression.cells(Suppression.Reason.CONTRADICTORY))
                .containsExactlyInAnyOrder(cell("2025", ""), actual(""), cell("2025", "sex=f"), actual("sex=f"));
        assertThat(suppression.contradictions())
                .containsExactly(
                        new Contradiction(cell("2025", ""), Contradiction.Kind.CATEGORIES_EXCEED_TOTAL, Set.of("sex")));
    }

    @Test
    void aContradictionWithholdsWhatItTouchesAndNothingElse() {
        Suppression suppression = Reported.count()
                .value("2024-S1", "", 100)
                .value("2024-S1", "sex=f", 60)
                .value("2024-S1", "sex=m", 41)
                .value("2024-S2", "", 500)
                .value("2024-S2", "sex=f", 497)
                .value("2024-S2", "sex=m", 3)
                .value("2025", "", 500)
                .value("2025", "sex=f", 400)
                .value("2025", "sex=m", 100)
                .suppressBelow(5);

        assertThat(suppression.sensitive()).containsExactly(cell("2024-S2", "sex=m"));
        assertThat(suppression.complementary()).containsExactly(cell("2024-S2", "sex=f"));
        assertThat(suppression.cells(Suppression.Reason.CONTRADICTORY))
                .contains(cell("2024-S1", ""), cell("2024-S1", "sex=f"), cell("2024-S1", "sex=m"));
        assertThat(suppression.withholds(cell("2024-S2", ""))).isFalse();
        for (String categories : new String[] {"", "sex=f", "sex=m"}) {
            assertThat(suppression.withholds(cell("2025", categories))).isFalse();
        }
    }

    @Test
    void aContradictionOnWhichNoSmallFigureDependsIsPublished() {
        assertThat(Reported.count()
                        .value("2025", "", 10)
                        .value("2025", "sex=f", 9)
                        .value("2025", "sex=m", 8)
                        .suppressBelow(5))
                .isEqualTo(Suppression.NONE);
    }

    @Test
    void everythingIsWithheldWherePeriodsOfCellsAndTotalsOverlapWithoutACommonFigure() {
        Suppression suppression = Reported.count()
                .value("2025-S1", "", 50)
                .value("2025-S2", "", 50)
                .value("2025", "sex=f", 97)
                .value("2025", "sex=m", 3)
                .value("2025-S1", "sex=f", 48)
                .suppressBelow(5);

        assertThat(suppression.isEmpty()).isFalse();
    }

    /** The year of AB and the total of both give away what MA reported of all quarters together. */
    @Test
    void everythingIsWithheldWhereQuartersOfOneInstitutionAddUpToTheYearOfAnother() {
        Reported reported = Reported.of(Indicator.builder()
                .id("1.1.1-1")
                .name(LocalizedText.of("Persoane"))
                .measure(Reported.measure(MeasureType.COUNT, Accumulation.PERIODIC))
                .responsible(List.of("MA", "AB"))
                .build());
        for (int quarter = 1; quarter <= 4; quarter++) {
            reported.add(by("MA", "2025-Q" + quarter, quarter == 1 ? 3 : 40)).add(by("AB", "2025-Q" + quarter, 50));
        }

        Suppression suppression = reported.add(by("AB", "2025", 200)).suppressBelow(5);

        assertThat(suppression.whole()).contains(Suppression.Whole.OVERLAPPING_PERIODS);
    }

    /** The fiscal year without its other quarters is what was reported of the last quarter of 2024. */
    @Test
    void everythingIsWithheldWhereAFiscalYearAndACalendarYearOverlapAndACountIsSmall() {
        Suppression suppression = Reported.count()
                .value("2024", "", 120)
                .value("2024-Q4", "", 3)
                .value("2025", "", 100)
                .value("2025-Q4", "", 40)
                .value("2024-10/2025-09", "", 63)
                .suppressBelow(5);

        assertThat(suppression.whole()).contains(Suppression.Whole.OVERLAPPING_PERIODS);
    }

    /** 63 - (100 - 40) = 3 in the last quarter of 2024, which nobody reported. */
    @Test
    void everythingIsWithheldWhereOverlappingYearsGiveASmallCountThatNobodyReported() {
        Suppression suppression = Reported.count()
                .value("2025", "", 100)
                .value("2025-Q4", "", 40)
                .value("2024-10/2025-09", "", 63)
                .suppressBelow(5);

        assertThat(suppression.whole()).contains(Suppression.Whole.OVERLAPPING_PERIODS);
    }

    @Test
    void overlappingYearsArePublishedWhereNothingIsSmall() {
        assertThat(Reported.count()
                        .value("2025", "", 100)
                        .value("2025-Q4", "", 40)
                        .value("2024-10/2025-09", "", 90)
                        .suppressBelow(5))
                .isEqualTo(Suppression.NONE);
    }

    @Test
    void figuresThatAgreeDoNotContradictEachOtherBecauseOneIsSmall() {
        Suppression halves = Reported.count()
                .value("2025", "", 10)
                .value("2025-S1", "", 8)
                .value("2025-S2", "", 2)
                .suppressBelow(5);
        Suppression growth = Reported.of(Reported.measure(MeasureType.COUNT, Accumulation.CUMULATIVE))
                .value("2024", "", 10)
                .value("2025", "", 12)
                .suppressBelow(5);

        assertThat(halves.isEmpty()).isFalse();
        assertThat(halves.contradictions()).isEmpty();
        assertThat(growth.isEmpty()).isFalse();
        assertThat(growth.contradictions()).isEmpty();
    }

    @Test
    void fiscalYearsAloneAreTreatedAsYears() {
        Suppression suppression = Reported.count()
                .value("2023-10/2024-09", "", 4)
                .value("2024-10/2025-09", "", 63)
                .suppressBelow(5);

        assertThat(suppression.isWhole()).isFalse();
        assertThat(suppression.withholds(Period.parse("2023-10/2024-09"), Map.of()))
                .isTrue();
    }

    private static Measurement by(String reporter, String period, long value) {
        return Reported.measurement(period, "")
                .withValue(BigDecimal.valueOf(value))
                .withReportedBy(reporter);
    }

    @Test
    void aValueWithoutAMeasureTypeMayBeACount() {
        Indicator indicator = Indicator.builder()
                .id("1.1.1-1")
                .name(LocalizedText.of("Persoane"))
                .build();

        assertThat(Reported.of(indicator).value("2025", "", 2).suppressBelow(5).withholdsActual(Map.of()))
                .isTrue();
    }

    @Test
    void moneyAndWhatIsOutOfScopeIsPublished() {
        assertThat(Reported.of(Reported.measure(MeasureType.AMOUNT, Accumulation.PERIODIC))
                        .value("2025", "", 3)
                        .suppressBelow(5))
                .isEqualTo(Suppression.NONE);
        assertThat(Reported.count().value("2025", "", 3).suppress(new DisclosureRule(5, indicator -> false)))
                .isEqualTo(Suppression.NONE);
    }

    @Test
    void aThresholdBelowTwoIsNone() {
        assertThatThrownBy(() -> DisclosureRule.below(1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No count is below the threshold 1");
    }
}
