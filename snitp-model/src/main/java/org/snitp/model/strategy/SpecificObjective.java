package org.snitp.model.strategy;

import org.immutables.value.Value;

/**
 * An objective under a general objective, pursued by the actions of the plans.
 *
 * <p>Required: {@code code}, {@code title}.
 *
 * <pre>{@code
 * SpecificObjective specificObjective = SpecificObjective.builder()
 *         .code("1.1")
 *         .title(LocalizedText.of("Informarea elevilor", "Informing pupils"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface SpecificObjective extends Objective, WithSpecificObjective {

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link SpecificObjective}. Not thread-safe.
     *
     * <p>Required: {@code code(String)}, {@code title(LocalizedText)}. Without one of them, {@code build()} throws an
     * {@link IllegalStateException} that names it.
     *
     * <p>Optional: {@code description(LocalizedText)}.
     *
     * <p>Any number of times: {@code addIndicator(Indicator)}, {@code addLink(Link)},
     * {@code addStakeholder(Stakeholder)}, {@code addTag(String)}.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableSpecificObjective.Builder {
        Builder() {}
    }
}
