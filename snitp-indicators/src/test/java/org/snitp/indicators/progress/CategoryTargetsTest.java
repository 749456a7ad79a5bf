package org.snitp.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.indicators.Fixtures.baseline;
import static org.snitp.indicators.Fixtures.target;
import static org.snitp.indicators.progress.Given.TEXT;
import static org.snitp.indicators.progress.Given.cell;
import static org.snitp.indicators.progress.Given.indicator;
import static org.snitp.indicators.progress.Given.level;
import static org.snitp.indicators.progress.Given.measure;
import static org.snitp.indicators.progress.Given.progress;
import static org.snitp.indicators.progress.Given.value;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snitp.model.dimension.Category;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Direction;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.Target;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;

/** Targets of categories are judged on the figures of their own cell, from their own baseline. */
class CategoryTargetsTest {

    private static final Indicator SHARE = level(Direction.INCREASE)
            .withDisaggregation(dimension("sex", category("f", "Women"), category("m", "Men")))
            .withTargets(of("f", "50"), of("m", "40"));

    private static Dimension dimension(String id, Category... categories) {
        return Dimension.builder().id(id).name(TEXT).addCategories(categories).build();
    }

    private static Category category(String id, String name) {
        return Category.builder().id(id).name(LocalizedText.of(name)).build();
    }

    private static Target of(String sex, String value) {
        return target(value, "2025").withDimensions(Map.of("sex", sex));
    }

    private static Stream<String> told(IndicatorProgress progress) {
        return progress.targets().stream().map(target -> target.toString(Locale.ENGLISH));
    }

    @Test
    void eachCategoryHasItsOwnVerdictAndTheStatusIsThatOfTheOneFurthestBehind() {
        IndicatorProgress progress = progress(
                SHARE, "2025-12-31", cell(value("2025", "52"), "sex", "f"), cell(value("2025", "33"), "sex", "m"));

        assertThat(told(progress))
                .containsExactly("2025, sex=f: 52, target 50, achieved", "2025, sex=m: 33, target 40, missed");
        assertThat(progress.status()).isEqualTo(Status.OFF_TRACK);
        assertThat(progress.remarks())
                .extracting(remark -> remark.toString(Locale.ENGLISH))
                .contains(
                        "The status is that of the category furthest behind its target: sex=m.",
                        "Behind their own targets: sex=m.");
        assertThat(progress.targets().get(0).toString(Locale.ENGLISH, SHARE))
                .isEqualTo("2025, Women: 52, target 50, achieved");
    }

    @Test
    void aCategoryWithoutFiguresIsNotJudgedByThoseOfAnother() {
        IndicatorProgress progress = progress(SHARE, "2025-12-31", cell(value("2025", "52"), "sex", "f"));

        assertThat(told(progress)).containsExactly("2025, sex=f: 52, target 50, achieved", "2025, sex=m: 40, no data");
        assertThat(progress.status()).isEqualTo(Status.NO_DATA);
    }

    @Test
    void theTargetOfTheWholeDecidesWhereThereIsOneAndCategoriesBehindAreTold() {
        IndicatorProgress progress = progress(
                SHARE.withTargets(target("45", "2025"), of("m", "40")),
                "2025-12-31",
                value("2025", "46"),
                cell(value("2025", "33"), "sex", "m"));

        assertThat(progress.status()).isEqualTo(Status.ACHIEVED);
        assertThat(progress.warnings()).extracting(Remark::kind).containsExactly(Remark.Kind.CATEGORIES_BEHIND);
    }

    @Test
    void aCategoryWithoutAFigureOfItsOwnIsTheSumOfItsParts() {
        Category north = category("N", "North");
        Indicator schools = indicator(measure(MeasureType.COUNT, Accumulation.CUMULATIVE))
                .withDisaggregation(dimension(
                        "region",
                        north,
                        category("AB", "Alba").withPartOf("N"),
                        category("CJ", "Cluj").withPartOf("N"),
                        category("B", "Bucharest")))
                .withTargets(target("10", "2025").withDimensions(Map.of("region", "N")));

        assertThat(told(progress(
                        schools,
                        "2025-12-31",
                        cell(value("2025", "6"), "region", "AB"),
                        cell(value("2025", "5"), "region", "CJ"),
                        cell(value("2025", "100"), "region", "B"))))
                .containsExactly("2025, region=N: 11, target 10, achieved");
        assertThat(told(progress(schools, "2025-12-31", cell(value("2025", "6"), "region", "AB"))))
                .as("one part is missing")
                .containsExactly("2025, region=N: 10, not assessable");
    }

    @Test
    void theBaselineIsTheLatestOfTheSameCategoryBeforeTheWindowUnlessTheTargetNamesOne() {
        Indicator several = SHARE.withBaseline(baseline("10", "2022"))
                .withBaselines(
                        baseline("20", "2023"),
                        baseline("25", "2025"),
                        baseline("30", "2023").withDimensions(Map.of("sex", "f")))
                .withTargets(
                        target("40", "2025"),
                        target("50", "2026").withBaselinePeriod(Period.year(2022)),
                        target("60", "2027"),
                        of("f", "50"),
                        of("m", "40"));
        IndicatorProgress progress = progress(several, "2024-12-31", value("2024", "30"));

        assertThat(progress.targets())
                .extracting(target ->
                        target.baseline().map(before -> before.getValue().toPlainString()))
                .containsExactly(
                        Optional.of("20"), Optional.of("30"), Optional.empty(), Optional.of("10"), Optional.of("25"));
        assertThat(progress.targets().get(0).toString(Locale.ENGLISH, several))
                .endsWith("; from the baseline 20 (2023)");
    }

    @Test
    void progressCountsFromTheBaselineOfTheTarget() {
        Indicator named = level(Direction.INCREASE)
                .withBaselines(List.of(baseline("0", "2022"), baseline("20", "2023")))
                .withTargets(target("40", "2025").withBaselinePeriod(Period.year(2022)));
        Indicator latest = named.withTargets(target("40", "2025"));

        assertThat(progress(named, "2024-12-31", value("2024", "30"))
                        .achievement()
                        .value()
                        .orElseThrow())
                .isEqualByComparingTo("0.75");
        assertThat(progress(latest, "2024-12-31", value("2024", "30"))
                        .achievement()
                        .value()
                        .orElseThrow())
                .isEqualByComparingTo("0.5");
    }
}
