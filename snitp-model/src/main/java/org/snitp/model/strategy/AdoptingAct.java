package org.snitp.model.strategy;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.code.WebAddress;
import org.snitp.model.document.Extensible;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.text.NotBlankIfPresent;

/**
 * The act by which a strategy was adopted.
 *
 * <p>Required: {@code title}.
 *
 * <pre>{@code
 * AdoptingAct adoptingAct = AdoptingAct.builder()
 *         .title(LocalizedText.of("Hotărârea", "The decision"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface AdoptingAct extends Extensible, WithAdoptingAct {

    /** The act as it is cited. */
    @Valid
    LocalizedText getTitle();

    /** Its number, as in {@code 533/2024}. */
    Optional<@NotBlankIfPresent String> getNumber();

    /** The day on which it was adopted. */
    Optional<LocalDate> getDate();

    /** Where it can be read. */
    Optional<@WebAddress String> getUrl();

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds an {@link AdoptingAct}. Not thread-safe.
     *
     * <p>Required: {@code title(LocalizedText)}. Without one of them, {@code build()} throws an
     * {@link IllegalStateException} that names it.
     *
     * <p>Optional: {@code number(String)}, {@code date(LocalDate)}, {@code url(String)}.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableAdoptingAct.Builder {
        Builder() {}
    }
}
