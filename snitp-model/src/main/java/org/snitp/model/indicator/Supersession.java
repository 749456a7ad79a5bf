package org.snitp.model.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.snitp.model.document.Extensible;
import org.snitp.model.text.LocalizedText;

/**
 * The act by which a target was replaced. The target is kept and shown. Up to the day before the act takes effect progress is
 * judged by it, from that day on it is not.
 */
@Value.Immutable
public interface Supersession extends Extensible, WithSupersession {

    /** The act, in the words of the plan: a decision, a revision of the plan. */
    @Valid
    LocalizedText getAct();

    /** The day from which the target no longer applies. */
    @NotNull
    LocalDate getDate();

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Supersession}. Not thread-safe. */
    class Builder extends ImmutableSupersession.Builder {
        Builder() {}
    }
}
