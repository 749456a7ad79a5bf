package org.snitp.model.strategy;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.document.Extensible;
import org.snitp.model.text.LocalizedText;

/** What the strategy shall have brought about at its end. */
@Value.Immutable
public interface ExpectedResult extends Extensible, WithExpectedResult {

    /** Its number in the strategy. */
    @Code
    String getCode();

    /** The result. */
    @Valid
    LocalizedText getTitle();

    /** Returns a new builder, empty. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ExpectedResult}; not safe for use by several threads. */
    class Builder extends ImmutableExpectedResult.Builder {
        Builder() {}
    }
}
