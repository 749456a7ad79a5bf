package org.snitp.model.plan;

import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.document.Extensible;
import org.snitp.model.text.LocalizedText;

/**
 * What may keep an action from its results.
 *
 * <p>Required: {@code title}.
 *
 * <pre>{@code
 * Risk risk = Risk.builder()
 *         .title(LocalizedText.of("Lipsa formatorilor", "No trainers"))
 *         .likelihood(RiskLevel.LOW)
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface Risk extends Extensible, WithRisk {

    /** What may happen. */
    @Valid
    LocalizedText getTitle();

    /** How likely it is. */
    Optional<RiskLevel> getLikelihood();

    /** How grave it would be. */
    Optional<RiskLevel> getImpact();

    /** What is done about it. */
    Optional<@Valid LocalizedText> getResponse();

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Risk}. Not thread-safe.
     *
     * <p>Required: {@code title(LocalizedText)}. Without one of them, {@code build()} throws an
     * {@link IllegalStateException} that names it.
     *
     * <p>Optional: {@code likelihood(RiskLevel)}, {@code impact(RiskLevel)}, {@code response(LocalizedText)}.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableRisk.Builder {
        Builder() {}
    }
}
