package org.snitp.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.model.rule.Expected.found;
import static org.snitp.model.rule.Sound.part;
import static org.snitp.model.rule.Sound.total;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.model.statistics.Composition;
import org.snitp.model.statistics.Statistic;
import org.snitp.model.statistics.TotalReference;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;

/** The parts of a statistic and their total. */
class StatisticRulesTest {

    private static final Statistic PARTS =
            Sound.statistic("by-sex", part(2023, "women", "300"), part(2023, "men", "152"));
    private static final TotalReference VICTIMS =
            TotalReference.builder().statistic("victims").build();

    @Test
    void thePartsOfEveryPeriodAreComparedWithTheirTotal() {
        Statistic statistic = Sound.statistic(
                "victims",
                total(2022, "10"),
                part(2022, "women", "6"),
                part(2022, "men", "5"),
                total(2023, "7"),
                part(2023, "women", "7"),
                total(2024, "2"),
                part(2024, "women", "0.5"),
                part(2024, "men", "1"));

        assertThat(check(statistic))
                .containsExactly(wrong("victims", "2022", "11", "10"), wrong("victims", "2024", "1.5", "2"));
    }

    @Test
    void theTotalMayStandInAnotherStatistic() {
        Statistic whole = Sound.statistic("victims", total(2023, "451"), total(2022, "1"));

        assertThat(check(PARTS.withTotal(VICTIMS), whole)).containsExactly(wrong("by-sex", "2023", "452", "451"));
        assertThat(check(PARTS.withTotal(VICTIMS), whole.withObservations(total(2023, "452"))))
                .isEmpty();
    }

    @Test
    void theTotalMayStandInACategoryOfAnotherStatistic() {
        Statistic whole = Sound.statistic("victims", total(2023, "452"), part(2023, "all", "451"))
                .withBreakdown(Sound.dimension("sum", "all"))
                .withComposition(Composition.OVERLAPPING);

        assertThat(check(PARTS.withTotal(VICTIMS.withCategory("all")), whole))
                .containsExactly(wrong("by-sex", "2023", "452", "451"));
    }

    @Test
    void withoutATotalThePartsAreNotCompared() {
        assertThat(check(PARTS)).isEmpty();
        assertThat(check(PARTS.withObservations(total(2022, "1"), part(2023, "women", "300"))))
                .isEmpty();
    }

    @Test
    void partsOfAnUnknownTotalAreNotComparedWithTheirOwnStatistic() {
        Statistic statistic = Sound.statistic("by-sex", total(2023, "1"), part(2023, "women", "300"))
                .withTotal(VICTIMS);

        assertThat(check(statistic)).extracting(Expected::rule).containsExactly(Rule.REFERENCE_KNOWN);
    }

    @Test
    void categoriesThatOverlapDoNotAddUp() {
        Statistic statistic =
                Sound.statistic("victims", total(2023, "300"), part(2023, "women", "200"), part(2023, "men", "200"));

        assertThat(check(statistic.withComposition(Composition.OVERLAPPING))).isEmpty();
        assertThat(check(statistic.withComposition(Optional.empty()))).isEmpty();
        assertThat(check(statistic)).hasSize(1);
    }

    @Test
    void noneOfTheCategoriesThatOverlapIsGreaterThanTheTotal() {
        Statistic statistic = Sound.statistic(
                        "victims", total(2023, "300"), part(2023, "women", "300"), part(2023, "men", "301"))
                .withComposition(Composition.OVERLAPPING);

        assertThat(check(statistic))
                .containsExactly(found(
                        Rule.PARTS_MAKE_TOTAL,
                        "documents[0].statistics[0].id",
                        Map.of("variant", "part", "id", "victims", "period", "2023", "sum", "301", "total", "300")));
    }

    @Test
    void sharesOfAllCategoriesMakeOneApartFromRounding() {
        Statistic shares = Sound.statistic("victims", part(2023, "women", "0.52"), part(2023, "men", "0.49"))
                .withUnit(LocalizedText.of("pondere"));

        assertThat(check(shares)).isEmpty();
        assertThat(check(shares.withObservations(part(2023, "women", "0.52"))))
                .as("not all are there")
                .isEmpty();
        assertThat(check(shares.withObservations(part(2023, "women", "0.52"), part(2023, "men", "0.50"))))
                .containsExactly(found(
                        Rule.PARTS_MAKE_TOTAL,
                        "documents[0].statistics[0].id",
                        Map.of("variant", "shares", "id", "victims", "period", "2023", "sum", "1.02", "total", "1")));
    }

    @Test
    void periodsOfDifferentLengthAreNotCompared() {
        assertThat(check(Sound.statistic(
                        "victims", total(2023, "5"), part(2023, "women", "2").withPeriod(Period.semester(2023, 1)))))
                .isEmpty();
    }

    @Test
    void figuresWithDecimalsAreRoundedAndMayMissTheirTotalByAsMuch() {
        Statistic thirds = Sound.statistic(
                        "victims",
                        total(2023, "100"),
                        part(2023, "women", "33.3"),
                        part(2023, "men", "33.3"),
                        part(2023, "other", "33.3"))
                .withBreakdown(Sound.dimension("sex", "women", "men", "other"));

        assertThat(check(thirds)).isEmpty();
        assertThat(check(PARTS.withObservations(
                        total(2023, "3.8"), part(2023, "women", "1.3"), part(2023, "men", "2.4"))))
                .isEmpty();
        assertThat(check(PARTS.withObservations(
                        total(2023, "3.9"), part(2023, "women", "1.3"), part(2023, "men", "2.4"))))
                .containsExactly(wrong("by-sex", "2023", "3.7", "3.9"));
    }

    @Test
    void wholeNumbersAreExact() {
        assertThat(check(PARTS.withObservations(total(2023, "4"), part(2023, "women", "1"), part(2023, "men", "2"))))
                .containsExactly(wrong("by-sex", "2023", "3", "4"));
    }

    @Test
    void aCategoryWithoutAFigureIsNamed() {
        assertThat(check(PARTS.withObservations(total(2023, "451"), part(2023, "women", "300"))))
                .containsExactly(found(
                        Rule.PARTS_MAKE_TOTAL,
                        "documents[0].statistics[0].id",
                        Map.of(
                                "variant",
                                "incomplete",
                                "id",
                                "by-sex",
                                "period",
                                "2023",
                                "sum",
                                "300",
                                "total",
                                "451",
                                "missing",
                                "men")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "procente"})
    void percentagesOfAllCategoriesMakeAHundredApartFromRounding(String unit) {
        Statistic shares = Sound.statistic("victims", part(2023, "women", "52"), part(2023, "men", "49"))
                .withUnit(LocalizedText.of(unit));

        assertThat(check(shares)).isEmpty();
        assertThat(check(shares.withObservations(part(2023, "women", "30"), part(2023, "men", "40"))))
                .containsExactly(found(
                        Rule.PARTS_MAKE_TOTAL,
                        "documents[0].statistics[0].id",
                        Map.of("variant", "shares", "id", "victims", "period", "2023", "sum", "70", "total", "100")));
    }

    private static List<Expected> check(Statistic... statistics) {
        return Sound.check(Sound.with(Sound.STRATEGY.withStatistics(statistics)));
    }

    private static Expected wrong(String id, String period, String sum, String total) {
        return found(
                Rule.PARTS_MAKE_TOTAL,
                "documents[0].statistics[0].id",
                Map.of("id", id, "period", period, "sum", sum, "total", total));
    }
}
