package org.snitp.indicators.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.snitp.model.time.Period;

class CountCellTest {

    @Test
    void theOverallValueComesBeforePeriodsAndTotalsBeforeTheirCells() {
        CountCell overall = CountCell.actual(Map.of());
        CountCell total = CountCell.of(Period.parse("2024"), Map.of());
        CountCell women = CountCell.of(Period.parse("2024"), Map.of("sex", "f"));
        CountCell next = CountCell.of(Period.parse("2025"), Map.of());

        assertThat(overall).isLessThan(total);
        assertThat(total).isLessThan(women);
        assertThat(women).isLessThan(next);
        assertThat(next).isGreaterThan(overall);
    }

    @Test
    void twoIsTheLeastThreshold() {
        assertThat(DisclosureRule.below(2).isSensitive(BigDecimal.ONE)).isTrue();
        assertThat(DisclosureRule.below(2).isSensitive(BigDecimal.valueOf(2))).isFalse();
        assertThat(DisclosureRule.below(2).isSensitive(BigDecimal.ZERO)).isFalse();
    }
}
