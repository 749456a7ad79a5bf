package org.snitp.indicators.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.snitp.indicators.disclosure.AdditiveTable.Relation;
import org.snitp.model.measurement.Disaggregation;
import org.snitp.model.time.Period;
import org.snitp.model.time.TimeSpan;

/** What readers of an earlier publication know of the current figures. */
class KnownTableTest {

    private final AdditiveTable table = new AdditiveTable();
    private final Disaggregation disaggregation = new Disaggregation(List.of());
    private final CellGrid now = new CellGrid(disaggregation);
    private final Map<CountCell, Optional<BigDecimal>> told = new HashMap<>();

    /** Adds a current figure that the publication has, perhaps with another value. */
    private int told(String period, String cell, long value, long before) {
        return figure(period, cell, value, Optional.of(BigDecimal.valueOf(before)));
    }

    /** Adds a current figure that was withheld in the publication. */
    private int withheld(String period, String cell, long value) {
        return figure(period, cell, value, Optional.empty());
    }

    private int figure(String period, String cell, long value, Optional<BigDecimal> before) {
        int figure = table.add(BigDecimal.valueOf(value));
        Map<String, String> categories = Reported.categories(cell);
        now.put(categories, Period.parse(period), figure);
        told.put(CountCell.of(Period.parse(period), categories), before);
        return figure;
    }

    private void actual(long value) {
        told.put(CountCell.actual(Map.of()), Optional.of(BigDecimal.valueOf(value)));
    }

    private void know(boolean summed, boolean growing, TimeSpan... windows) {
        LocalDate asOf = LocalDate.of(2024, 12, 31);
        Edition edition = new Edition(2024, asOf, Set.of("PLAN"), Optional.empty(), "", Map.of());
        new KnownTable(table, now, disaggregation, edition, told).relate(List.of(windows), summed, growing);
    }

    @Test
    void aFigureThatHasNotChangedIsKnown() {
        int figure = told("2024", "", 20, 20);
        know(false, false);

        assertThat(table.isPublished(figure)).isTrue();
        assertThat(table.size()).isEqualTo(1);
    }

    @Test
    void aFigureThatWasWithheldIsNotKnown() {
        int figure = withheld("2024", "", 20);
        know(false, false);

        assertThat(table.isPublished(figure)).isFalse();
    }

    @Test
    void aFigureThatWasCorrectedIsKnownBesideTheNewOne() {
        int figure = told("2024", "", 20, 18);
        know(false, false);

        assertThat(table.isPublished(figure)).isFalse();
        assertThat(table.size()).isEqualTo(2);
        assertThat(table.value(1)).isEqualByComparingTo("18");
        assertThat(table.isPublished(1)).isTrue();
        assertThat(table.isHidden(1)).isTrue();
    }

    @Test
    void theCategoriesOfThePublicationAddUpToItsTotal() {
        int total = told("2024", "", 20, 20);
        int women = withheld("2024", "sex=f", 14);
        int men = withheld("2024", "sex=m", 6);
        know(false, false);

        assertThat(table.isStated(total, List.of(women, men))).isTrue();
    }

    @Test
    void periodsAddUpToLongerOnesWhereTheOverallValueIsASum() {
        int year = told("2024", "", 10, 10);
        int first = withheld("2024-S1", "", 4);
        int second = withheld("2024-S2", "", 6);
        know(true, false);

        assertThat(table.isStated(year, List.of(first, second))).isTrue();
    }

    @Test
    void periodsDoNotAddUpWhereTheLatestValueCounts() {
        int year = told("2024", "", 10, 10);
        int first = withheld("2024-S1", "", 4);
        know(false, false);

        assertThat(table.isStated(year, List.of(first))).isFalse();
    }

    @Test
    void theGrowthSinceAnEarlierValueIsKnownUnlessTheValueFell() {
        int earlier = told("2022", "", 10, 10);
        int later = told("2023", "", 15, 15);
        int fallen = told("2024", "", 12, 12);
        know(false, true);

        assertThat(table.isStated(later, List.of(earlier))).isTrue();
        assertThat(table.value(3)).isEqualByComparingTo("5");
        assertThat(table.isStated(fallen, List.of(later))).isFalse();
    }

    @Test
    void growthWithoutADifferenceIsKnownAndStatedOnce() {
        int earlier = told("2023", "", 10, 10);
        int later = told("2024", "", 10, 10);
        table.relate(later, List.of(earlier));
        know(false, true);

        assertThat(table.relations()).containsExactly(new Relation(later, List.of(earlier)));
    }

    @Test
    void anOverallValueThatIsTheLatestFigureGivesThatAway() {
        int earlier = withheld("2023", "", 10);
        int latest = withheld("2024", "", 15);
        actual(15);
        know(false, false);

        assertThat(table.isPublished(latest)).isTrue();
        assertThat(table.isPublished(earlier)).isFalse();
    }

    @Test
    void anOverallValueThatIsNoFigureIsKnownWithItsDifferenceToTheLatest() {
        int latest = withheld("2024", "", 15);
        actual(16);
        know(false, false);

        assertThat(table.isPublished(latest)).isFalse();
        assertThat(table.value(1)).isEqualByComparingTo("16");
        assertThat(table.isPublished(1)).isTrue();
        assertThat(table.relations()).containsExactly(new Relation(1, List.of(latest)));
    }

    @Test
    void anOverallValueIsTheSumOfTheFiguresThatMakeItAndOfNoOthers() {
        int before = withheld("2023", "", 7);
        int first = withheld("2024-S1", "", 4);
        int second = withheld("2024-S2", "", 6);
        actual(10);
        know(true, false);

        assertThat(table.value(3)).isEqualByComparingTo("10");
        assertThat(table.relations()).containsExactly(new Relation(3, List.of(first, second)));
        assertThat(table.isPublished(before)).isFalse();
    }

    @Test
    void whatALongerPeriodContainsIsNotAddedTwice() {
        int year = withheld("2024", "", 10);
        withheld("2024-S1", "", 4);
        actual(10);
        know(true, false);

        assertThat(table.isPublished(year)).isTrue();
        assertThat(table.size()).isEqualTo(2);
    }

    @Test
    void aWindowOfATargetMayHaveMadeTheSum() {
        int first = withheld("2022", "", 1);
        int second = withheld("2023", "", 2);
        withheld("2024", "", 9);
        actual(3);
        know(true, false, TimeSpan.parse("2022/2023"));

        assertThat(table.relations()).containsExactly(new Relation(3, List.of(first, second)));
    }

    @Test
    void ofACorrectedPublicationEverySumMayBeMeant() {
        int first = told("2023", "", 7, 6);
        int second = withheld("2024", "", 4);
        actual(10);
        know(true, false);

        assertThat(table.value(2)).isEqualByComparingTo("6");
        assertThat(table.relations()).contains(new Relation(3, List.of(2, second)), new Relation(4, List.of(second)));
        assertThat(table.isPublished(first)).isFalse();
    }

    @Test
    void whatWasReportedAfterThePublicationIsInNoneOfItsSums() {
        int known = withheld("2024", "", 15);
        int next = table.add(BigDecimal.valueOf(15));
        now.put(Map.of(), Period.parse("2025"), next);
        actual(15);
        know(false, false);

        assertThat(table.isPublished(known)).isTrue();
        assertThat(table.isPublished(next)).isFalse();
    }

    @Test
    void aFigureThatThePublicationDidNotHaveIsNotTheLatestOfIt() {
        int first = withheld("2024-S1", "", 4);
        int second = table.add(BigDecimal.valueOf(9));
        now.put(Map.of(), Period.parse("2024-S2"), second);
        actual(9);
        know(false, false);

        assertThat(table.isPublished(second)).isFalse();
        assertThat(table.relations()).containsExactly(new Relation(2, List.of(first)));
    }

    @Test
    void anOverallValueWithoutAnyPeriodIsThatOfTheCurrentFigures() {
        int figure = table.add(BigDecimal.valueOf(15));
        now.put(Map.of(), Period.parse("2024"), figure);
        now.put(Map.of(), Period.parse("2025"), table.add(BigDecimal.valueOf(99)));
        withheld("2024", "sex=f", 9);
        withheld("2025", "sex=f", 50);
        actual(15);
        know(false, false);

        assertThat(table.isPublished(figure)).isTrue();
    }
}
