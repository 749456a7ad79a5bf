package org.snitp.indicators.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.snitp.model.Bundle;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.plan.Budget;
import org.snitp.model.plan.BudgetLine;
import org.snitp.model.strategy.GeneralObjective;
import org.snitp.model.strategy.SpecificObjective;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;
import org.snitp.model.time.PeriodRange;

/** The money of plans, added up. */
class BudgetSummaryTest {

    private static final LocalizedText STATE = LocalizedText.of("buget de stat");
    private static final LocalizedText FUNDS = LocalizedText.of("fonduri europene");
    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);

    private static BudgetLine line(int year, String amount, String currency, LocalizedText source) {
        return BudgetLine.builder()
                .period(Period.year(year))
                .amount(new BigDecimal(amount))
                .currency(currency)
                .source(source)
                .build();
    }

    private static Action action(String code, BudgetLine... lines) {
        return Action.builder()
                .code(code)
                .title(STATE)
                .addResponsible("MA")
                .addBudgetLines(lines)
                .build();
    }

    private static BudgetSummary summary(Action... actions) {
        Strategy strategy = Strategy.builder()
                .id("S")
                .title(STATE)
                .horizon(PeriodRange.parse("2024/2028"))
                .addGeneralObjectives(GeneralObjective.builder()
                        .code("1")
                        .title(STATE)
                        .addSpecificObjectives(SpecificObjective.builder()
                                .code("1.1")
                                .title(STATE)
                                .build())
                        .build())
                .build();
        ActionPlan plan = ActionPlan.builder()
                .id("P")
                .strategy("S")
                .period(PeriodRange.parse("2024/2026"))
                .addActions(actions)
                .build();
        return BudgetSummary.of(Bundle.of(strategy, plan));
    }

    private static List<String> texts(List<BudgetTotal> totals) {
        return totals.stream()
                .map(total -> total.planned().toPlainString() + " " + total.currency())
                .toList();
    }

    @Test
    void amountsInTwoCurrenciesAreNeverAdded() {
        BudgetSummary summary =
                summary(action("1.1.1", line(2025, "100000", "EUR", FUNDS), line(2025, "20000", "RON", STATE)));

        assertThat(texts(summary.total())).containsExactly("100000 EUR", "20000 RON");
        assertThat(texts(summary.sources().getOrDefault(FUNDS, List.of()))).containsExactly("100000 EUR");
        assertThat(texts(summary.years().getOrDefault("2025", List.of()))).containsExactly("100000 EUR", "20000 RON");
    }

    @Test
    void digitsAreKept() {
        assertThat(texts(summary(
                                action("1.1.1", line(2025, "1234567.89", "RON", STATE)),
                                action("1.1.2", line(2025, "0.10", "RON", STATE)))
                        .total()))
                .containsExactly("1234567.99 RON");
    }

    @Test
    void aGeneralObjectiveHasTheMoneyOfItsSpecificOnes() {
        BudgetSummary summary = summary(
                action("1.1.1", line(2025, "10", "RON", STATE)),
                action("x", line(2025, "5", "RON", STATE)).withObjective("1"),
                action("y", line(2025, "3", "RON", STATE)));

        assertThat(texts(summary.objectives().getOrDefault("1", List.of()))).containsExactly("15 RON");
        assertThat(texts(summary.objectives().getOrDefault("1.1", List.of()))).containsExactly("10 RON");
        assertThat(texts(summary.withoutObjective())).containsExactly("3 RON");
        assertThat(texts(summary.total())).containsExactly("18 RON");
    }

    @Test
    void aBudgetIsNotAddedToItsLines() {
        Action action = action("1.1.1", line(2025, "10", "RON", STATE))
                .withBudget(Budget.builder()
                        .amount(new BigDecimal("30"))
                        .currency("RON")
                        .build());

        assertThat(texts(summary(action).total())).containsExactly("10 RON");
        assertThat(texts(summary(action.withBudgetLines()).total())).containsExactly("30 RON");
        assertThat(texts(summary(action.withBudgetLines()).withoutSource())).containsExactly("30 RON");
        assertThat(texts(summary(action.withBudgetLines()).withoutYear())).containsExactly("30 RON");
    }

    @Test
    void halfKnownSumsSaySo() {
        BudgetLine known = line(2025, "10", "RON", STATE)
                .withCommitted(new BigDecimal("8"))
                .withSpent(new BigDecimal("6"))
                .withAsOf(DAY);
        BudgetTotal total = summary(action("1.1.1", known, line(2026, "10", "RON", STATE)), action("1.1.2"))
                .total()
                .get(0);

        assertThat(total)
                .isEqualTo(new BudgetTotal(
                        "RON",
                        new BigDecimal("20"),
                        2,
                        Optional.of(new BigDecimal("8")),
                        1,
                        Optional.of(new BigDecimal("6")),
                        1,
                        Optional.of(DAY)));
        assertThat(total.isSpentKnown()).isFalse();
        assertThat(total.isCommittedKnown()).isFalse();
        assertThat(summary(action("1.1.1", known), action("1.1.2")).withoutMoney())
                .containsExactly("1.1.2");
    }

    @Test
    void moneyBelongsToTheInstitutionThatIsNamedOrToTheOnlyResponsibleOne() {
        BudgetLine line = line(2025, "10", "RON", STATE);
        BudgetSummary summary = summary(
                action("1.1.1", line, line.withInstitution("AB")),
                action("1.1.2", line).withResponsible("MA", "AB"));

        assertThat(texts(summary.institutions().getOrDefault("MA", List.of()))).containsExactly("10 RON");
        assertThat(texts(summary.institutions().getOrDefault("AB", List.of()))).containsExactly("10 RON");
        assertThat(texts(summary.withoutInstitution())).containsExactly("10 RON");
    }

    @Test
    void aPlanWithoutMoneyHasNone() {
        assertThat(summary(action("1.1.1")).isEmpty()).isTrue();
        assertThat(summary(action("1.1.1")).withoutMoney()).containsExactly("1.1.1");
    }
}
