package org.snitp.model.evaluation;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.document.Extensible;
import org.snitp.model.text.LocalizedText;

/**
 * The part of external experts in an evaluation.
 *
 * <p>Nothing is required.
 *
 * <pre>{@code
 * IndependentExperts independentExperts = IndependentExperts.builder()
 *         .profile(LocalizedText.of("Experți în evaluare", "Evaluation experts"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface IndependentExperts extends Extensible, WithIndependentExperts {

    /** Who they are to be. */
    Optional<@Valid LocalizedText> getProfile();

    /** Ids of the institutions that contract them. */
    List<@Code String> getContractedBy();

    /** Where the money for them comes from. */
    Optional<@Valid LocalizedText> getFundedBy();

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds an {@link IndependentExperts}. Not thread-safe.
     *
     * <p>Nothing is required.
     *
     * <p>Optional: {@code profile(LocalizedText)}, {@code fundedBy(LocalizedText)}.
     *
     * <p>Any number of times: {@code addContractedBy(String)}.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableIndependentExperts.Builder {
        Builder() {}
    }
}
