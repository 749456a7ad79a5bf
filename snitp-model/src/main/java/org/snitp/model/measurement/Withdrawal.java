package org.snitp.model.measurement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.snitp.model.document.Extensible;
import org.snitp.model.text.LocalizedText;

/** That a reported figure was taken back: from that day on it no longer counts, and it is kept. */
@Value.Immutable
public interface Withdrawal extends Extensible, WithWithdrawal {

    /** The day on which it was taken back. */
    @NotNull
    LocalDate getDate();

    /** Why it was taken back. */
    @Valid
    LocalizedText getReason();

    /** Returns a new builder, empty. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Withdrawal}; not safe for use by several threads. */
    class Builder extends ImmutableWithdrawal.Builder {
        Builder() {}
    }
}
