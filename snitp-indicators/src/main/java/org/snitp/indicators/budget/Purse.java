package org.snitp.indicators.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
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
        private boolean isCommitted;
        private boolean isSpent;
        private @Nullable LocalDate asOf;

        private void add(BudgetLine line) {
            lines++;
            planned = planned.add(line.getAmount());
            line.getCommitted().ifPresent(sum -> {
                committed = committed.add(sum);
                isCommitted = true;
                withCommitted++;
            });
            line.getSpent().ifPresent(sum -> {
                spent = spent.add(sum);
                isSpent = true;
                withSpent++;
            });
            if (line.getCommitted().isPresent() || line.getSpent().isPresent()) {
                line.getAsOf().ifPresent(this::countUpTo);
            }
        }

        private void countUpTo(LocalDate day) {
            asOf = asOf == null || day.isBefore(asOf) ? day : asOf;
        }

        private void add(Spending.Sum sum) {
            if (sum.committed()) {
                committed = committed.add(sum.amount());
                isCommitted = true;
            } else {
                spent = spent.add(sum.amount());
                isSpent = true;
            }
        }

        private BudgetTotal total(String currency) {
            return new BudgetTotal(
                    currency,
                    planned,
                    lines,
                    isCommitted ? Optional.of(committed) : Optional.empty(),
                    withCommitted,
                    isSpent ? Optional.of(spent) : Optional.empty(),
                    withSpent,
                    Optional.ofNullable(asOf));
        }
    }

    private final Map<String, Sums> byCurrency = new TreeMap<>();

    void add(BudgetLine line) {
        sums(line.getCurrency()).add(line);
    }

    /** Adds planned money of which nothing else is known. */
    void add(BigDecimal planned, String currency) {
        Sums sums = sums(currency);
        sums.lines++;
        sums.planned = sums.planned.add(planned);
    }

    /** Adds planned money with what was reported on it. */
    void add(BigDecimal planned, String currency, List<Spending.Sum> reported) {
        add(planned, currency);
        Sums sums = sums(currency);
        sums.withCommitted += reported.stream().anyMatch(Spending.Sum::committed) ? 1 : 0;
        sums.withSpent += reported.stream().allMatch(Spending.Sum::committed) ? 0 : 1;
        add(reported);
    }

    /** Adds reported money of one currency, of which no part of the budget is known. Its day is the latest one. */
    void add(List<Spending.Sum> reported) {
        if (reported.isEmpty()) {
            return;
        }
        Sums sums = sums(reported.get(0).currency());
        reported.forEach(sums::add);
        reported.stream()
                .flatMap(sum -> sum.asOf().stream())
                .max(LocalDate::compareTo)
                .ifPresent(sums::countUpTo);
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
