package org.snitp.model.strategy;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.document.Extensible;
import org.snitp.model.text.LocalizedText;

/** Where the money for the strategy comes from. */
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

    /** Builds a {@link FundingSource}. Not thread-safe. */
    class Builder extends ImmutableFundingSource.Builder {
        Builder() {}
    }
}
