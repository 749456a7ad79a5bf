package org.snitp.model.dimension;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.document.Extensible;
import org.snitp.model.text.LocalizedText;

/** One value of a dimension, such as a county or an age group. */
@Value.Immutable
public interface Category extends Extensible, WithCategory {

    /** Names the category in observations and forms; unique within its dimension. */
    @Code
    String getId();

    /** What the category is called. */
    @Valid
    LocalizedText getName();

    /** Returns a new builder, empty. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Category}; not safe for use by several threads. */
    class Builder extends ImmutableCategory.Builder {
        Builder() {}
    }
}
