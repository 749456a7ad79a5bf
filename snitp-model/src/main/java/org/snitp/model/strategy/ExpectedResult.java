package org.snitp.model.strategy;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.document.Extensible;
import org.snitp.model.text.LocalizedText;

/**
 * What the strategy should have achieved at its end.
 *
 * <p>Required: {@code code}, {@code title}.
 *
 * <pre>{@code
 * ExpectedResult expectedResult = ExpectedResult.builder()
 *         .code("R1")
 *         .title(LocalizedText.of("Mai puține victime", "Fewer victims"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface ExpectedResult extends Extensible, WithExpectedResult {

    /** Its number in the strategy. */
    @Code
    String getCode();

    /** The result. */
    @Valid
    LocalizedText getTitle();

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds an {@link ExpectedResult}. Not thread-safe.
     *
     * <p>Required: {@code code(String)}, {@code title(LocalizedText)}. Without one of them, {@code build()} throws an
     * {@link IllegalStateException} that names it.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableExpectedResult.Builder {
        Builder() {}
    }
}
