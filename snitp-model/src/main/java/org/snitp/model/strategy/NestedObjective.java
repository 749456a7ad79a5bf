package org.snitp.model.strategy;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;

/**
 * An objective of a strategy with any number of levels: a pillar, a goal, an axis, a measure. It may have further ones under
 * it, to any depth.
 *
 * <p>What a level is called is stated by the {@linkplain Strategy#getLevels() levels} of the strategy.
 *
 * <p>Required: {@code code}, {@code title}.
 *
 * <pre>{@code
 * NestedObjective nestedObjective = NestedObjective.builder()
 *         .code("1")
 *         .title(LocalizedText.of("Informare", "Informing"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface NestedObjective extends Objective, WithNestedObjective {

    /** The objectives directly under it. */
    List<@Valid NestedObjective> getObjectives();

    @Override
    default List<NestedObjective> subobjectives() {
        return getObjectives();
    }

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link NestedObjective}. Not thread-safe.
     *
     * <p>Required: {@code code(String)}, {@code title(LocalizedText)}. Without one of them, {@code build()} throws an
     * {@link IllegalStateException} that names it.
     *
     * <p>Optional: {@code description(LocalizedText)}.
     *
     * <p>Any number of times: {@code addObjective(NestedObjective)}, {@code addIndicator(Indicator)},
     * {@code addLink(Link)}, {@code addStakeholder(Stakeholder)}, {@code addTag(String)}.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableNestedObjective.Builder {
        Builder() {}
    }
}
