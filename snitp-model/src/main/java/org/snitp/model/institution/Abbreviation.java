package org.snitp.model.institution;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.document.Extensible;
import org.snitp.model.text.LocalizedText;

/**
 * An acronym of the strategy that names no institution: a plan, a mechanism, a kind of team.
 *
 * <p>Required: {@code id}, {@code name}.
 *
 * <pre>{@code
 * Abbreviation abbreviation = Abbreviation.builder()
 *         .id("EUROPOL")
 *         .name(LocalizedText.of("Agenția Uniunii Europene", "European Union agency"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface Abbreviation extends Extensible, WithAbbreviation {

    /** The acronym. */
    @Code
    String getId();

    /** What it stands for. */
    @Valid
    LocalizedText getName();

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds an {@link Abbreviation}. Not thread-safe.
     *
     * <p>Required: {@code id(String)}, {@code name(LocalizedText)}. Without one of them, {@code build()} throws an
     * {@link IllegalStateException} that names it.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableAbbreviation.Builder {
        Builder() {}
    }
}
