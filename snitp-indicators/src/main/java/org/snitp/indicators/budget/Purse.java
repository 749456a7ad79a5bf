package org.snitp.indicators.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.snitp.model.plan.Budget;
import org.snitp.model.plan.BudgetLine;

/** Adds up money, each currency for itself. */
final class Purse {

    /** The sums in one currency. */
    private static final class Sums {
        private BigDecimal planned = BigDecimal.ZERO;
        private BigDecimal committed = BigDecimal.ZERO;
        private BigDecimal spent = BigDecimal.ZERO;
        private int lines;
        private int withCommitted;
        private int withSpent;
        private @Nullable LocalDate asOf;

        private void add(BudgetLine line) {
            lines++;
            planned = planned.add(line.getAmount());
            line.getCommitted().ifPresent(sum -> {
                committed = committed.add(sum);
                withCommitted++;
            });
            line.getSpent().ifPresent(sum -> {
                spent = spent.add(sum);
                withSpent++;
            });
            if (line.getCommitted().isPresent() || line.getSpent().isPresent()) {
                line.getAsOf().ifPresent(day -> asOf = asOf == null || day.isBefore(asOf) ? day : asOf);
            }
        }

        private BudgetTotal total(String currency) {
            return new BudgetTotal(
                    currency,
                    planned,
                    lines,
                    withCommitted == 0 ? Optional.empty() : Optional.of(committed),
                    withCommitted,
                    withSpent == 0 ? Optional.empty() : Optional.of(spent),
                    withSpent,
                    Optional.ofNullable(asOf));
        }
    }

    private final Map<String, Sums> byCurrency = new TreeMap<>();

    void add(BudgetLine line) {
        sums(line.getCurrency()).add(line);
    }

    void add(Budget budget) {
        Sums sums = sums(budget.getCurrency());
        sums.lines++;
        sums.planned = sums.planned.add(budget.getAmount());
    }

    private Sums sums(String currency) {
        return byCurrency.computeIfAbsent(currency, unused -> new Sums());
    }

    /** Returns the sums by currency, in the order of their codes. */
    List<BudgetTotal> totals() {
        List<BudgetTotal> totals = new ArrayList<>();
        byCurrency.forEach((currency, sums) -> totals.add(sums.total(currency)));
        return List.copyOf(totals);
    }
}
