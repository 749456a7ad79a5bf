package org.snitp.indicators.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.snitp.model.Bundle;
import org.snitp.model.ExpenditureHistory;
import org.snitp.model.measurement.ActionStatusReport;
import org.snitp.model.measurement.Expenditure;
import org.snitp.model.measurement.Withdrawal;
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

    private static Expenditure paid(String action, Period period, String spent, String currency, LocalizedText source) {
        return Expenditure.builder()
                .action(action)
                .period(period)
                .spent(new BigDecimal(spent))
                .currency(currency)
                .source(source)
                .build();
    }

    private static BudgetSummary reported(Action action, LocalDate knownOn, Expenditure... sums) {
        ActionStatusReport report = ActionStatusReport.builder()
                .id("R")
                .plan("P")
                .reporter("MB")
                .reportedOn(LocalDate.of(2026, 1, 20))
                .addExpenditures(sums)
                .build();
        ActionPlan plan = ActionPlan.builder()
                .id("P")
                .strategy("S")
                .period(PeriodRange.parse("2024/2026"))
                .addActions(action)
                .build();
        Bundle bundle = Bundle.of(plan, report);
        return BudgetSummary.of(bundle, ExpenditureHistory.of(bundle, LocalDate.MAX, knownOn));
    }

    private static String spent(List<BudgetTotal> totals) {
        return totals.stream()
                .map(total -> (total.isPlanned() ? total.planned().toPlainString() : "-") + " "
                        + total.spent().map(BigDecimal::toPlainString).orElse("-") + " " + total.currency() + " "
                        + total.withSpent() + "/" + total.lines())
                .toList()
                .toString();
    }

    @Test
    void whatIsReportedCountsOverWhatTheLineStates() {
        BudgetLine line =
                line(2025, "1000", "RON", STATE).withSpent(new BigDecimal("1")).withAsOf(DAY);
        Expenditure half = paid("1.1.1", Period.semester(2025, 1), "300", "RON", LocalizedText.of("Buget  de stat"));
        Expenditure rest = paid("1.1.1", Period.semester(2025, 2), "250.50", "RON", STATE);

        assertThat(spent(reported(action("1.1.1", line), LocalDate.MAX, half, rest)
                        .total()))
                .isEqualTo("[1000 550.50 RON 1/1]");
        assertThat(spent(reported(action("1.1.1", line), DAY, half, rest).total()))
                .isEqualTo("[1000 1 RON 1/1]");
    }

    @Test
    void aPartOfAPeriodThatIsReportedIsNotCountedTwice() {
        BudgetSummary summary = reported(
                action("1.1.1", line(2025, "1000", "RON", STATE)),
                LocalDate.MAX,
                paid("1.1.1", Period.year(2025), "500", "RON", STATE),
                paid("1.1.1", Period.semester(2025, 1), "300", "RON", STATE));

        assertThat(spent(summary.total())).isEqualTo("[1000 500 RON 1/1]");
    }

    @Test
    void aLaterReportReplacesAnEarlierOneAndAWithdrawnOneDoesNotCount() {
        Expenditure first = paid("1.1.1", Period.year(2025), "500", "RON", STATE);
        Expenditure later = first.withSpent(new BigDecimal("400")).withReportedOn(LocalDate.of(2026, 3, 1));
        Withdrawal withdrawal = Withdrawal.builder()
                .date(LocalDate.of(2026, 4, 1))
                .reason(STATE)
                .build();
        Action action = action("1.1.1", line(2025, "1000", "RON", STATE));

        assertThat(spent(reported(action, LocalDate.MAX, later, first).total())).isEqualTo("[1000 400 RON 1/1]");
        assertThat(spent(reported(action, LocalDate.MAX, first, later.withWithdrawn(withdrawal))
                        .total()))
                .isEqualTo("[1000 500 RON 1/1]");
        assertThat(spent(reported(action, LocalDate.of(2026, 3, 31), first, later.withWithdrawn(withdrawal))
                        .total()))
                .isEqualTo("[1000 400 RON 1/1]");
    }

    @Test
    void reportedMoneyOfAnotherCurrencyOrSourceIsAddedToNoOther() {
        BudgetSummary summary = reported(
                action("1.1.1", line(2025, "1000", "RON", STATE)),
                LocalDate.MAX,
                paid("1.1.1", Period.year(2025), "7", "EUR", STATE),
                paid("1.1.1", Period.year(2025), "8", "RON", FUNDS));

        assertThat(spent(summary.total())).isEqualTo("[- 7 EUR 0/0, 1000 8 RON 0/1]");
        assertThat(spent(summary.sources().getOrDefault(STATE, List.of()))).isEqualTo("[- 7 EUR 0/0, 1000 - RON 0/1]");
        assertThat(spent(summary.sources().getOrDefault(FUNDS, List.of()))).isEqualTo("[- 8 RON 0/0]");
        assertThat(spent(summary.institutions().getOrDefault("MB", List.of()))).isEqualTo("[- 7 EUR 0/0, - 8 RON 0/0]");
    }

    @Test
    void whatSeveralInstitutionsReportOnOneLineIsTheirs() {
        Action action = action("1.1.1", line(2025, "1000", "RON", STATE)).withResponsible("MA", "MB");
        BudgetSummary summary = reported(
                action,
                LocalDate.MAX,
                paid("1.1.1", Period.year(2025), "300", "RON", STATE),
                paid("1.1.1", Period.year(2025), "200", "RON", STATE).withReportedBy("MA"));

        assertThat(spent(summary.total())).isEqualTo("[1000 500 RON 1/1]");
        assertThat(spent(summary.institutions().getOrDefault("MA", List.of()))).isEqualTo("[- 200 RON 0/0]");
        assertThat(spent(summary.withoutInstitution())).isEqualTo("[1000 - RON 0/1]");
    }

    @Test
    void theMoneyOfABudgetWithoutLinesIsThatOfItsPeriods() {
        Action action = action("1.1.1")
                .withBudget(Budget.builder()
                        .amount(new BigDecimal("1000"))
                        .currency("RON")
                        .source(STATE)
                        .build());
        BudgetSummary summary = reported(action, LocalDate.MAX, paid("1.1.1", Period.year(2025), "300", "RON", STATE));

        assertThat(spent(summary.total())).isEqualTo("[1000 300 RON 1/1]");
        assertThat(spent(summary.years().getOrDefault("2025", List.of()))).isEqualTo("[- 300 RON 0/0]");
        assertThat(spent(summary.withoutYear())).isEqualTo("[1000 - RON 0/1]");
    }
}
