package org.snitp.model.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.document.Extensible;
import org.snitp.model.internal.Decimals;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.TimeSpan;

/**
 * Money set aside for an action for some time, from one source and in one currency, and how much of it was committed and spent.
 * Amounts in different currencies are never added.
 *
 * <p>Required: {@code period}, {@code amount}, {@code currency}.
 *
 * <pre>{@code
 * BudgetLine budgetLine = BudgetLine.builder()
 *         .period(Period.year(2025))
 *         .amount(BigDecimal.valueOf(50_000))
 *         .currency("RON")
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface BudgetLine extends Extensible, WithBudgetLine {

    /** The time for which the money is meant: usually a year. */
    @NotNull
    TimeSpan getPeriod();

    /** The planned sum, in units of the currency. */
    @NotNull
    @PositiveOrZero
    BigDecimal getAmount();

    /** The ISO 4217 code, as in {@code RON}. */
    @Pattern(regexp = "[A-Z]{3}", message = "{org.snitp.model.currency.message}")
    String getCurrency();

    /** Where the money comes from. */
    Optional<@Valid LocalizedText> getSource();

    /** The id of the institution in whose budget the money is. */
    Optional<@Code String> getInstitution();

    /** The sum for which contracts and other commitments were entered, as of {@link #getAsOf}. */
    Optional<@PositiveOrZero BigDecimal> getCommitted();

    /** The sum that was paid, as of {@link #getAsOf}. */
    Optional<@PositiveOrZero BigDecimal> getSpent();

    /** The day up to which commitments and payments are counted. */
    Optional<LocalDate> getAsOf();

    /** Returns whether two lines are equal. Numbers are compared by value: 400 equals 400.00. This is {@code equals}. */
    static boolean areEqual(BudgetLine one, BudgetLine other) {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        return one.getPeriod().equals(other.getPeriod())
                && Decimals.areEqual(one.getAmount(), other.getAmount())
                && one.getCurrency().equals(other.getCurrency())
                && one.getSource().equals(other.getSource())
                && one.getInstitution().equals(other.getInstitution())
                && Decimals.areEqual(one.getCommitted(), other.getCommitted())
                && Decimals.areEqual(one.getSpent(), other.getSpent())
                && one.getAsOf().equals(other.getAsOf())
                && one.getExtensions().equals(other.getExtensions());
    }

    /** Returns the hash code that matches {@link #areEqual}. */
    static int hashOf(BudgetLine line) {
        Objects.requireNonNull(line, "line");
        return Objects.hash(
                line.getPeriod(),
                Decimals.hashOf(line.getAmount()),
                line.getCurrency(),
                line.getSource(),
                line.getInstitution(),
                Decimals.hashOf(line.getCommitted()),
                Decimals.hashOf(line.getSpent()),
                line.getAsOf(),
                line.getExtensions());
    }

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link BudgetLine}. Not thread-safe.
     *
     * <p>Required: {@code period(TimeSpan)}, {@code amount(BigDecimal)}, {@code currency(String)}. Without one of them,
     * {@code build()} throws an {@link IllegalStateException} that names it.
     *
     * <p>Optional: {@code source(LocalizedText)}, {@code institution(String)}, {@code committed(BigDecimal)},
     * {@code spent(BigDecimal)}, {@code asOf(LocalDate)}.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableBudgetLine.Builder {
        Builder() {}
    }
}
