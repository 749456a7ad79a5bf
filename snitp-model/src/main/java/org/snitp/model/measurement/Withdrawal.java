package org.snitp.model.measurement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.snitp.model.document.Extensible;
import org.snitp.model.text.LocalizedText;

/**
 * The withdrawal of a reported figure. From that day on the figure is kept but no longer counts.
 *
 * <p>Required: {@code date}, {@code reason}.
 *
 * <pre>{@code
 * Withdrawal withdrawal = Withdrawal.builder()
 *         .date(LocalDate.of(2026, 2, 1))
 *         .reason(LocalizedText.of("Raportat de două ori", "Reported twice"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface Withdrawal extends Extensible, WithWithdrawal {

    /** The day of the withdrawal. */
    @NotNull
    LocalDate getDate();

    /** The reason for the withdrawal. */
    @Valid
    LocalizedText getReason();

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Withdrawal}. Not thread-safe.
     *
     * <p>Required: {@code date(LocalDate)}, {@code reason(LocalizedText)}. Without one of them, {@code build()} throws an
     * {@link IllegalStateException} that names it.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableWithdrawal.Builder {
        Builder() {}
    }
}
