package org.snitp.model.measurement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.snitp.model.document.Extensible;
import org.snitp.model.text.LocalizedText;

/** The withdrawal of a reported figure. From that day on the figure is kept but no longer counts. */
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

    /** Builds a {@link Withdrawal}. Not thread-safe. */
    class Builder extends ImmutableWithdrawal.Builder {
        Builder() {}
    }
}
