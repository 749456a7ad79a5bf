package org.snitp.model.strategy;

import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.document.Extensible;
import org.snitp.model.text.LocalizedText;

/** A problem that the strategy answers. */
@Value.Immutable
public interface Problem extends Extensible, WithProblem {

    /** Its number in the strategy. */
    @Code
    String getCode();

    /** The problem. */
    @Valid
    LocalizedText getTitle();

    /** More about it. */
    Optional<@Valid LocalizedText> getDescription();

    /** Returns a new builder, empty. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Problem}; not safe for use by several threads. */
    class Builder extends ImmutableProblem.Builder {
        Builder() {}
    }
}
