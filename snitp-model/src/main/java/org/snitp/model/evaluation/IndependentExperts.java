package org.snitp.model.evaluation;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.document.Extensible;
import org.snitp.model.text.LocalizedText;

/** The part that experts from outside take in an evaluation. */
@Value.Immutable
public interface IndependentExperts extends Extensible, WithIndependentExperts {

    /** Who they are to be. */
    Optional<@Valid LocalizedText> getProfile();

    /** Ids of the institutions that contract them. */
    List<@Code String> getContractedBy();

    /** Where the money for them comes from. */
    Optional<@Valid LocalizedText> getFundedBy();

    /** Returns a new builder, empty. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link IndependentExperts}; not safe for use by several threads. */
    class Builder extends ImmutableIndependentExperts.Builder {
        Builder() {}
    }
}
