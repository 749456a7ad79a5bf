package org.snitp.model.evaluation;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.document.Extensible;
import org.snitp.model.text.LocalizedText;

/** The part of external experts in an evaluation. */
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

    /** Builds a {@link IndependentExperts}. Not thread-safe. */
    class Builder extends ImmutableIndependentExperts.Builder {
        Builder() {}
    }
}
