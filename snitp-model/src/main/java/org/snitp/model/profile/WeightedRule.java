package org.snitp.model.profile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.document.Extensible;
import org.snitp.model.text.LocalizedText;

/**
 * The weight that a profile gives to a rule.
 *
 * <p>Required: {@code code}, {@code weight}.
 *
 * <pre>{@code
 * WeightedRule weightedRule = WeightedRule.builder()
 *         .code("SNITP-505")
 *         .weight(RuleWeight.ERROR)
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface WeightedRule extends Extensible, WithWeightedRule {

    /** The code of the rule, such as {@code SNITP-360}. */
    @Code
    String getCode();

    /** How its violations weigh. An error of reading, which no document can ignore, cannot weigh less than it does in a draft. */
    @NotNull
    RuleWeight getWeight();

    /** Why the profile weighs it so. */
    Optional<@Valid LocalizedText> getReason();

    /** The act that requires it. */
    Optional<@Valid LegalBasis> getSource();

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link WeightedRule}. Not thread-safe.
     *
     * <p>Required: {@code code(String)}, {@code weight(RuleWeight)}. Without one of them, {@code build()} throws an
     * {@link IllegalStateException} that names it.
     *
     * <p>Optional: {@code reason(LocalizedText)}, {@code source(LegalBasis)}.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableWeightedRule.Builder {
        Builder() {}
    }
}
