package org.snitp.model.strategy;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;

/**
 * One of the large aims of a strategy.
 *
 * <p>Required: {@code code}, {@code title}.
 *
 * <pre>{@code
 * GeneralObjective generalObjective = GeneralObjective.builder()
 *         .code("1")
 *         .title(LocalizedText.of("Informare", "Informing"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface GeneralObjective extends Objective, WithGeneralObjective {

    /** The objectives under it. */
    List<@Valid SpecificObjective> getSpecificObjectives();

    @Override
    default List<SpecificObjective> subobjectives() {
        return getSpecificObjectives();
    }

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link GeneralObjective}. Not thread-safe.
     *
     * <p>Required: {@code code(String)}, {@code title(LocalizedText)}. Without one of them, {@code build()} throws an
     * {@link IllegalStateException} that names it.
     *
     * <p>Optional: {@code description(LocalizedText)}.
     *
     * <p>Any number of times: {@code addSpecificObjective(SpecificObjective)}, {@code addIndicator(Indicator)},
     * {@code addLink(Link)}, {@code addStakeholder(Stakeholder)}, {@code addTag(String)}.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableGeneralObjective.Builder {
        Builder() {}
    }
}
