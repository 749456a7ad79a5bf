package org.snitp.indicators.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A sum of money in one currency.
 *
 * @param currency the ISO 4217 code
 * @param planned the planned sum
 * @param lines how many lines of budgets make it; a budget without lines counts as one
 * @param committed the sum that was committed, of the lines that say so; absent if none does
 * @param withCommitted how many lines say how much was committed: if fewer than all, {@code committed} is only a part
 * @param spent the sum that was spent, of the lines that say so; absent if none does
 * @param withSpent how many lines say how much was spent: if fewer than all, {@code spent} is only a part
 * @param asOf the earliest day up to which commitments and payments are counted; absent if no line says so
 */
public record BudgetTotal(
        String currency,
        BigDecimal planned,
        int lines,
        Optional<BigDecimal> committed,
        int withCommitted,
        Optional<BigDecimal> spent,
        int withSpent,
        Optional<LocalDate> asOf) {

    /** Checks that no component is null. */
    public BudgetTotal {
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(planned, "planned");
        Objects.requireNonNull(committed, "committed");
        Objects.requireNonNull(spent, "spent");
        Objects.requireNonNull(asOf, "asOf");
    }

    /** Returns whether each line says how much was committed. */
    public boolean isCommittedKnown() {
        return withCommitted == lines;
    }

    /** Returns whether each line says how much was spent. */
    public boolean isSpentKnown() {
        return withSpent == lines;
    }
}
