package org.snitp.model.strategy;

import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.document.Extensible;
import org.snitp.model.text.LocalizedText;

/**
 * A problem that the strategy addresses.
 *
 * <p>Required: {@code code}, {@code title}.
 *
 * <pre>{@code
 * Problem problem = Problem.builder()
 *         .code("P1")
 *         .title(LocalizedText.of("Prea puține cursuri", "Too few courses"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface Problem extends Extensible, WithProblem {

    /** Its number in the strategy. */
    @Code
    String getCode();

    /** The problem. */
    @Valid
    LocalizedText getTitle();

    /** Further details. */
    Optional<@Valid LocalizedText> getDescription();

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Problem}. Not thread-safe.
     *
     * <p>Required: {@code code(String)}, {@code title(LocalizedText)}. Without one of them, {@code build()} throws an
     * {@link IllegalStateException} that names it.
     *
     * <p>Optional: {@code description(LocalizedText)}.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableProblem.Builder {
        Builder() {}
    }
}
