package org.snitp.model.strategy;

import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.document.Extensible;
import org.snitp.model.text.LocalizedText;

/** A problem that the strategy addresses. */
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

    /** Builds a {@link Problem}. Not thread-safe. */
    class Builder extends ImmutableProblem.Builder {
        Builder() {}
    }
}
