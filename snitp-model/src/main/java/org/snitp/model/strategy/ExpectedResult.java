package org.snitp.model.strategy;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.document.Extensible;
import org.snitp.model.text.LocalizedText;

/** What the strategy should have achieved at its end. */
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

    /** Builds a {@link ExpectedResult}. Not thread-safe. */
    class Builder extends ImmutableExpectedResult.Builder {
        Builder() {}
    }
}
