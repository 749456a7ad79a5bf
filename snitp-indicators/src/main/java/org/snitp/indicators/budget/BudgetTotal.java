package org.snitp.indicators.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** A sum of money in one currency. */
public final class BudgetTotal {
    private final String currency;
    private final BigDecimal planned;
    private final int lines;
    private final Optional<BigDecimal> committed;
    private final int withCommitted;
    private final Optional<BigDecimal> spent;
    private final int withSpent;
    private final Optional<LocalDate> asOf;

    BudgetTotal(
            String currency,
            BigDecimal planned,
            int lines,
            Optional<BigDecimal> committed,
            int withCommitted,
            Optional<BigDecimal> spent,
            int withSpent,
            Optional<LocalDate> asOf) {
        this.currency = currency;
        this.planned = planned;
        this.lines = lines;
        this.committed = committed;
        this.withCommitted = withCommitted;
        this.spent = spent;
        this.withSpent = withSpent;
        this.asOf = asOf;
    }

    /** The ISO 4217 code. */
    public String currency() {
        return currency;
    }

    /** The planned sum; zero if money was reported of which no line is known. */
    public BigDecimal planned() {
        return planned;
    }

    /** Returns whether any money is planned: if not, there is no sum of planned money, not even zero. */
    public boolean isPlanned() {
        return lines > 0;
    }

    /** How many lines of budgets make it; a budget without lines counts as one. */
    public int lines() {
        return lines;
    }

    /** The sum that was committed, of the lines that say so or on which it was reported; absent if there is none. */
    public Optional<BigDecimal> committed() {
        return committed;
    }

    /** How many lines say how much was committed: if fewer than all, {@code committed} is only a part. */
    public int withCommitted() {
        return withCommitted;
    }

    /** The sum that was spent, of the lines that say so or on which it was reported; absent if there is none. */
    public Optional<BigDecimal> spent() {
        return spent;
    }

    /** How many lines say how much was spent: if fewer than all, {@code spent} is only a part. */
    public int withSpent() {
        return withSpent;
    }

    /** The earliest day up to which commitments and payments are counted; absent if no line says so. */
    public Optional<LocalDate> asOf() {
        return asOf;
    }

    /** Returns whether each line says how much was committed. */
    public boolean isCommittedKnown() {
        return withCommitted == lines;
    }

    /** Returns whether each line says how much was spent. */
    public boolean isSpentKnown() {
        return withSpent == lines;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BudgetTotal that
                && currency.equals(that.currency)
                && planned.equals(that.planned)
                && lines == that.lines
                && committed.equals(that.committed)
                && withCommitted == that.withCommitted
                && spent.equals(that.spent)
                && withSpent == that.withSpent
                && asOf.equals(that.asOf);
    }

    @Override
    public int hashCode() {
        return Objects.hash(currency, planned, lines, committed, withCommitted, spent, withSpent, asOf);
    }

    @Override
    public String toString() {
        return "BudgetTotal[currency=" + currency
                + ", planned=" + planned
                + ", lines=" + lines
                + ", committed=" + committed
                + ", withCommitted=" + withCommitted
                + ", spent=" + spent
                + ", withSpent=" + withSpent
                + ", asOf=" + asOf
                + "]";
    }
}
