package org.snitp.indicators.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.snitp.model.dimension.Category;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.measurement.Disaggregation;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;

class CellGridTest {

    private final CellGrid grid = new CellGrid(new Disaggregation(List.of()));
    private int figures;

    private int put(CellGrid to, String cell, String period) {
        to.put(Reported.categories(cell), Period.parse(period), figures);
        return figures++;
    }

    private int put(String cell, String period) {
        return put(grid, cell, period);
    }

    private static Dimension nested(String id) {
        return Dimension.builder()
                .id(id)
                .name(LocalizedText.of(id))
                .addCategories(category("A", Optional.empty()), category("B", Optional.of("A")))
                .build();
    }

    private static Category category(String id, Optional<String> whole) {
        return Category.builder()
                .id(id)
                .name(LocalizedText.of(id))
                .partOf(whole)
                .build();
    }

    @Test
    void periodsWithoutTotalAreInOrderAndThoseWithOneAreNotAmongThem() {
        put("sex=f", "2026");
        put("sex=f", "2025");
        put("sex=f", "2024");
        put("", "2025");

        assertThat(grid.periodsWithoutTotal()).containsExactly(Period.parse("2024"), Period.parse("2026"));
    }

    @Test
    void aTotalThatIsNotStatedIsMadeOfTheFirstCellsOfOneBreakdown() {
        int women = put("sex=f", "2025");
        int men = put("sex=m", "2025");
        put("county=AB", "2025");
        put("sex=x", "2024");

        assertThat(grid.partsOfTotal(Period.parse("2025"))).containsExactly(women, men);
    }

    @Test
    void onlyFiguresOfThePeriodMakeASum() {
        int total = put("", "2025");
        int women = put("sex=f", "2025");
        put("sex=m", "2024");

        List<String> sums = new ArrayList<>();
        grid.forEachSum((cell, along, period, figure, parts) -> sums.add(figure + " = " + parts));

        assertThat(sums).containsExactly(total + " = [" + women + "]");
    }

    @Test
    void aRegionIsMadeOfItsCountiesThatHaveAFigureOfThePeriod() {
        CellGrid regions = new CellGrid(new Disaggregation(List.of(nested("county"))));
        int region = put(regions, "county=A", "2025");
        int county = put(regions, "county=B", "2025");
        put(regions, "county=A", "2024");
        put(regions, "county=B", "2023");

        List<String> sums = new ArrayList<>();
        regions.forEachSum((cell, along, period, figure, parts) -> {
            if (!parts.isEmpty()) {
                sums.add(figure + " = " + parts);
            }
        });

        assertThat(sums).containsExactly(region + " = [" + county + "]");
    }

    @Test
    void aLongerPeriodIsMadeOfTheLongestOnesInIt() {
        int year = put("", "2025");
        int half = put("", "2025-S1");
        int quarter = put("", "2025-Q1");
        int other = put("", "2025-Q3");

        List<String> sums = new ArrayList<>();
        grid.forEachLongerPeriod((cell, period, figure, parts) -> sums.add(figure + " = " + parts));

        assertThat(sums)
                .containsExactlyInAnyOrder(year + " = [" + half + ", " + other + "]", half + " = [" + quarter + "]");
    }

    @Test
    void equalPeriodsInAllCellsAreRegularAndSoAreOtherTimes() {
        put("sex=f", "2024");
        put("sex=f", "2025");
        put("sex=m", "2025");

        assertThat(grid.isIrregular()).isFalse();
    }

    @Test
    void aCellWithQuartersBesideOneWithTheYearAloneIsIrregular() {
        put("sex=f", "2025-Q1");
        put("sex=f", "2025-Q2");
        put("sex=m", "2025");

        assertThat(grid.isIrregular()).isTrue();
    }

    @Test
    void aCellWithTheYearAndItsQuartersBesideOneWithTheYearIsRegular() {
        put("sex=f", "2025-Q1");
        put("sex=f", "2025");
        put("sex=m", "2025");

        assertThat(grid.isIrregular()).isFalse();
    }

    @Test
    void categoriesThatArePartOfOthersInTwoDimensionsAreIrregular() {
        CellGrid one = new CellGrid(new Disaggregation(List.of(nested("county"))));
        put(one, "county=A", "2025");
        CellGrid two = new CellGrid(new Disaggregation(List.of(nested("county"), nested("age"))));
        put(two, "age=A county=A", "2025");

        assertThat(one.isIrregular()).isFalse();
        assertThat(two.isIrregular()).isTrue();
    }
}
