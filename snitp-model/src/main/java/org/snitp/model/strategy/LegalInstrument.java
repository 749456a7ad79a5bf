package org.snitp.model.strategy;

import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.code.WebAddress;
import org.snitp.model.document.Extensible;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.text.NotBlankIfPresent;

/**
 * A treaty, a law or another act that is part of the legal framework of the strategy.
 *
 * <p>Required: {@code title}.
 *
 * <pre>{@code
 * LegalInstrument legalInstrument = LegalInstrument.builder()
 *         .title(LocalizedText.of("Convenția", "The convention"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface LegalInstrument extends Extensible, WithLegalInstrument {

    /** The act as it is cited. */
    @Valid
    LocalizedText getTitle();

    /** Its own number, as in {@code 678/2001}. */
    Optional<@NotBlankIfPresent String> getNumber();

    /** Where it can be read. */
    Optional<@WebAddress String> getUrl();

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link LegalInstrument}. Not thread-safe.
     *
     * <p>Required: {@code title(LocalizedText)}. Without one of them, {@code build()} throws an
     * {@link IllegalStateException} that names it.
     *
     * <p>Optional: {@code number(String)}, {@code url(String)}.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableLegalInstrument.Builder {
        Builder() {}
    }
}
