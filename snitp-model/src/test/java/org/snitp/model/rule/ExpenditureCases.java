package org.snitp.model.rule;

import static org.snitp.model.rule.Expected.found;
import static org.snitp.model.rule.RuleCase.broken;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.snitp.model.Bundle;
import org.snitp.model.measurement.ActionStatusReport;
import org.snitp.model.measurement.Expenditure;
import org.snitp.model.plan.BudgetLine;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;

/** What breaks the rules on reported money. */
final class ExpenditureCases {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 20);
    private static final LocalizedText STATE = LocalizedText.of("buget de stat");
    private static final Expenditure PAID = Expenditure.builder()
            .action("1.1.1")
            .source(STATE)
            .currency("RON")
            .committed(new BigDecimal("900"))
            .spent(new BigDecimal("600"))
            .build();
    private static final String SUMS = "documents[3].expenditures";

    private ExpenditureCases() {}

    static Stream<RuleCase> all() {
        return Stream.concat(ofOne(), ofSeveral());
    }

    private static Stream<RuleCase> ofOne() {
        return Stream.of(
                broken(
                        reported(PAID.withCommitted(Optional.empty()).withSpent(Optional.empty())),
                        reported(PAID.withCommitted(Optional.empty())),
                        found(
                                Rule.REPORTED_SUM_STATED,
                                SUMS + "[0].action",
                                Map.of("variant", "sum", "action", "1.1.1"))),
                broken(
                        reported(PAID.withSource(LocalizedText.of("granturi"))),
                        reported(PAID.withSource(LocalizedText.of("Buget  de stat"))),
                        found(
                                Rule.REPORTED_SOURCE_KNOWN,
                                SUMS + "[0].source",
                                Map.of("source", "granturi", "action", "1.1.1", "known", "buget de stat"))),
                broken(
                        reported(PAID.withCurrency("EUR")),
                        reported(PAID),
                        found(
                                Rule.REPORTED_CURRENCY_KNOWN,
                                SUMS + "[0].currency",
                                Map.of("currency", "EUR", "action", "1.1.1", "known", "RON"))),
                broken(
                        reported(PAID.withPeriod(Period.year(2020))),
                        reported(PAID.withPeriod(Period.year(2025))),
                        found(
                                Rule.REPORTED_SUM_INSIDE_PLAN,
                                SUMS + "[0].period",
                                Map.of(
                                        "period",
                                        "2020",
                                        "plan",
                                        Sound.PLAN.getPeriod().toString()))),
                broken(
                        reported(PAID.withReportedOn(LocalDate.of(2025, 12, 30))),
                        reported(PAID.withReportedOn(LocalDate.of(2025, 12, 31))),
                        found(
                                Rule.REPORTED_SUM_AFTER_PERIOD,
                                SUMS + "[0].action",
                                Map.of("action", "1.1.1", "period", "2025", "reported", "2025-12-30"))));
    }

    private static Stream<RuleCase> ofSeveral() {
        return Stream.of(
                broken(
                        reported(PAID.withSpent(new BigDecimal("901"))),
                        reported(PAID.withSpent(new BigDecimal("900.00"))),
                        found(
                                Rule.REPORTED_WITHIN_COMMITTED,
                                SUMS + "[0].spent",
                                Map.of(
                                        "action", "1.1.1",
                                        "until", "2025-12-31",
                                        "sum", "901",
                                        "committed", "900",
                                        "currency", "RON"))),
                broken(
                        reported(PAID.withPeriod(Period.year(2026)).withReportedOn(DAY.plusYears(1)), PAID),
                        reported(PAID.withPeriod(Period.semester(2025, 1)), PAID),
                        found(
                                Rule.REPORTED_WITHIN_BUDGET,
                                SUMS + "[0].committed",
                                Map.of(
                                        "variant", "committed",
                                        "action", "1.1.1",
                                        "sum", "1800",
                                        "planned", "1500",
                                        "currency", "RON"))),
                broken(
                        reported(PAID, PAID.withSpent(new BigDecimal("601"))),
                        reported(PAID, PAID.withReportedOn(DAY.plusDays(1))),
                        found(
                                        Rule.REPORTED_SUM_ONCE,
                                        SUMS + "[1].action",
                                        Map.of("action", "1.1.1", "period", "2025", "currency", "RON"))
                                .besides(SUMS + "[0].action")),
                broken(
                        reported(small("2025-03/2025-06"), small("2025-06/2025-08")),
                        reported(small("2025-06/2025-08"), small("2025-07")),
                        found(
                                        Rule.REPORTED_PERIODS_APART,
                                        SUMS + "[1].action",
                                        Map.of("one", "2025-03/2025-06", "other", "2025-06/2025-08"))
                                .besides(SUMS + "[0].action")));
    }

    private static Expenditure small(String period) {
        return PAID.withPeriod(Period.parse(period))
                .withCommitted(Optional.empty())
                .withSpent(BigDecimal.TEN);
    }

    private static Bundle reported(Expenditure... sums) {
        BudgetLine line = BudgetLine.builder()
                .period(Period.year(2025))
                .amount(new BigDecimal("1500"))
                .currency("RON")
                .source(STATE)
                .build();
        return Bundle.of(
                Sound.STRATEGY,
                Sound.REGISTRY,
                Sound.PLAN.withActions(Sound.ACTION.withBudgetLines(line)),
                ActionStatusReport.builder()
                        .id("stadiu")
                        .plan("PNA")
                        .reporter("ANITP")
                        .period(Period.year(2025))
                        .reportedOn(DAY)
                        .addExpenditures(sums)
                        .build());
    }
}
