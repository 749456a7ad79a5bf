package org.snitp.model.dimension;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.document.Extensible;
import org.snitp.model.text.LocalizedText;

/** A characteristic along which a figure is broken down (a disaggregation dimension): county, sex, age group. */
@Value.Immutable
public interface Dimension extends Extensible, WithDimension {

    /** Names the dimension; unique within its owner. */
    @Code
    String getId();

    /** What the dimension is called. */
    @Valid
    LocalizedText getName();

    /** Its categories; empty where the source names the dimension only. */
    List<@Valid Category> getCategories();

    /**
     * Whether only those categories are reported in which there was something, so that one without a figure adds nothing to a
     * total. Otherwise a total is made of categories only if none is missing.
     */
    @Value.Default
    default boolean isSparse() {
        return false;
    }

    /** Returns a new builder, empty. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Dimension}; not safe for use by several threads. */
    class Builder extends ImmutableDimension.Builder {
        Builder() {}
    }
}
