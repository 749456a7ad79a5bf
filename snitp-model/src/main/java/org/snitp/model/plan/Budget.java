package org.snitp.model.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.document.Extensible;
import org.snitp.model.internal.Decimals;
import org.snitp.model.text.LocalizedText;

/**
 * Money set aside for an action.
 *
 * <p>Required: {@code amount}, {@code currency}.
 *
 * <pre>{@code
 * Budget budget = Budget.builder()
 *         .amount(BigDecimal.valueOf(100_000))
 *         .currency("RON")
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface Budget extends Extensible, WithBudget {

    /** The sum, in units of the currency. */
    @NotNull
    @PositiveOrZero
    BigDecimal getAmount();

    /** The ISO 4217 code, as in {@code RON}. */
    @Pattern(regexp = "[A-Z]{3}", message = "{org.snitp.model.currency.message}")
    String getCurrency();

    /** Where the money comes from. */
    Optional<@Valid LocalizedText> getSource();

    /** Returns whether two budgets are equal. Numbers are compared by value: 400 equals 400.00. This is {@code equals}. */
    static boolean areEqual(Budget one, Budget other) {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        return Decimals.areEqual(one.getAmount(), other.getAmount())
                && one.getCurrency().equals(other.getCurrency())
                && one.getSource().equals(other.getSource())
                && one.getExtensions().equals(other.getExtensions());
    }

    /** Returns the hash code that matches {@link #areEqual}. */
    static int hashOf(Budget budget) {
        Objects.requireNonNull(budget, "budget");
        return Objects.hash(
                Decimals.hashOf(budget.getAmount()), budget.getCurrency(), budget.getSource(), budget.getExtensions());
    }

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Budget}. Not thread-safe.
     *
     * <p>Required: {@code amount(BigDecimal)}, {@code currency(String)}. Without one of them, {@code build()} throws an
     * {@link IllegalStateException} that names it.
     *
     * <p>Optional: {@code source(LocalizedText)}.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableBudget.Builder {
        Builder() {}
    }
}
