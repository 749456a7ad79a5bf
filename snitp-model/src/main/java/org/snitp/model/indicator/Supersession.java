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
 *
 * <p>Required: {@code act}, {@code date}.
 *
 * <pre>{@code
 * Supersession supersession = Supersession.builder()
 *         .act(LocalizedText.of("HG 1/2026", "Decision 1/2026"))
 *         .date(LocalDate.of(2026, 3, 1))
 *         .build();
 * }</pre>
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

    /**
     * Builds a {@link Supersession}. Not thread-safe.
     *
     * <p>Required: {@code act(LocalizedText)}, {@code date(LocalDate)}. Without one of them, {@code build()} throws an
     * {@link IllegalStateException} that names it.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableSupersession.Builder {
        Builder() {}
    }
}
