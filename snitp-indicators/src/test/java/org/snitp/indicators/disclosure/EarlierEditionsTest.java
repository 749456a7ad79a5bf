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
import org.snitp.model.time.Period;

/** What earlier publications told restricts what can be withheld now. */
class EarlierEditionsTest {

    private static CountCell cell(String period, String categories) {
        return CountCell.of(Period.parse(period), Reported.categories(categories));
    }

    private static CountCell actual(String categories) {
        return CountCell.actual(Reported.categories(categories));
    }

    private static Edition edition(Map<CountCell, Integer> told, CountCell... withheld) {
        Map<CountCell, Optional<BigDecimal>> figures = new HashMap<>();
        told.forEach((cell, value) -> figures.put(cell, Optional.of(BigDecimal.valueOf(value))));
        List.of(withheld).forEach(cell -> figures.put(cell, Optional.empty()));
        return new Edition(
                2025, LocalDate.of(2025, 12, 31), Set.of("PLAN"), Optional.of(5), "", Map.of("1.1.1-1", figures));
    }

    private static DisclosureRule beside(Edition edition) {
        return DisclosureRule.below(5).beside(List.of(edition));
    }

    @Test
    void whatAnEarlierReportToldIsNotWithheldInsteadOfASmallFigure() {
        Reported reported = Reported.count()
                .value("2025", "", 60)
                .value("2025", "county=AB", 3)
                .value("2025", "county=BH", 17)
                .value("2025", "county=CJ", 40);
        Edition edition = edition(
                Map.of(cell("2025", "county=BH"), 17, actual("county=BH"), 17),
                cell("2025", "county=AB"),
                cell("2025", ""));

        assertThat(reported.suppress(beside(edition)).complementary())
                .containsExactlyInAnyOrder(cell("2025", "county=CJ"), actual("county=CJ"));
    }

    @Test
    void aFigureThatWasCorrectedStaysKnownBesideTheNewOne() {
        Reported reported = Reported.count()
                .value("2025", "", 48)
                .value("2025", "sex=f", 45)
                .value("2025", "sex=m", 3);
        Edition edition = edition(Map.of(cell("2025", "sex=f"), 40), cell("2025", "sex=m"), cell("2025", ""));

        assertThat(reported.suppressBelow(5).complementary()).contains(cell("2025", "sex=f"));
        assertThat(reported.suppress(beside(edition)).complementary())
                .containsExactlyInAnyOrder(cell("2025", ""), actual(""));
    }

    @Test
    void whatEarlierReportsGaveAwayIsNamed() {
        Reported reported = Reported.count()
                .value("2025", "", 60)
                .value("2025", "sex=f", 57)
                .value("2025", "sex=m", 3);
        Suppression suppression =
                reported.suppress(beside(edition(Map.of(cell("2025", ""), 60, cell("2025", "sex=f"), 57))));

        assertThat(suppression.exposed()).containsExactlyInAnyOrder(cell("2025", "sex=m"), actual("sex=m"));
        assertThat(suppression.sensitive()).containsExactlyInAnyOrder(cell("2025", "sex=m"), actual("sex=m"));
        assertThat(suppression.complementary()).isEmpty();
    }

    @Test
    void figuresOfEarlierYearsAreWithheldLast() {
        Reported reported =
                Reported.count().value("2024", "", 20).value("2025-S1", "", 3).value("2025-S2", "", 30);

        assertThat(reported.suppressBelow(5).complementary()).containsExactly(cell("2025-S2", ""));
    }

    @Test
    void anOverlapWithAYearThatOnlyAnEarlierReportToldWithholdsEverything() {
        Reported reported = Reported.count().value("2025", "", 63).value("2025-Q4", "", 4);

        assertThat(reported.suppressBelow(5).isWhole()).isFalse();
        assertThat(reported.suppress(beside(edition(Map.of(cell("2024-10/2025-09", ""), 90))))
                        .isWhole())
                .isTrue();
    }
}
