package org.snitp.model.strategy;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.document.Extensible;
import org.snitp.model.text.LocalizedText;

/**
 * Where the money for the strategy comes from.
 *
 * <p>Required: {@code code}, {@code title}.
 *
 * <pre>{@code
 * FundingSource fundingSource = FundingSource.builder()
 *         .code("F1")
 *         .title(LocalizedText.of("Bugetul de stat", "State budget"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface FundingSource extends Extensible, WithFundingSource {

    /** Its letter or number in the strategy. */
    @Code
    String getCode();

    /** The source. */
    @Valid
    LocalizedText getTitle();

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link FundingSource}. Not thread-safe.
     *
     * <p>Required: {@code code(String)}, {@code title(LocalizedText)}. Without one of them, {@code build()} throws an
     * {@link IllegalStateException} that names it.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableFundingSource.Builder {
        Builder() {}
    }
}
