package org.snitp.model.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.Extensible;
import org.snitp.model.text.LocalizedText;

/** Money set aside for an action. */
@Value.Immutable
public interface Budget extends Extensible, WithBudget {

    /** The sum, in units of the currency. */
    @NotNull
    @PositiveOrZero
    BigDecimal getAmount();

    /** The ISO 4217 code, as in {@code RON}. */
    @Pattern(regexp = "[A-Z]{3}")
    String getCurrency();

    /** Where the money comes from. */
    Optional<@Valid LocalizedText> getSource();

    /** Returns a new builder, empty. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Budget}; not safe for use by several threads. */
    class Builder extends ImmutableBudget.Builder {
        Builder() {}
    }
}
