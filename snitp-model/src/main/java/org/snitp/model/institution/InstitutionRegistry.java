package org.snitp.model.institution;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.document.Document;
import org.snitp.model.errata.Erratum;
import org.snitp.model.text.LocalizedText;

/** The document that lists the institutions to which plans refer. */
@Value.Immutable
public interface InstitutionRegistry extends Document, WithInstitutionRegistry {

    /** The id of the document. */
    Optional<@Code String> getId();

    /** The title of the registry. */
    Optional<@Valid LocalizedText> getTitle();

    /** The institutions, in the order of the document. */
    List<@Valid Institution> getInstitutions();

    /** Acronyms that name no institution. */
    List<@Valid Abbreviation> getAbbreviations();

    /** Errors of the source about institutions. */
    List<@Valid Erratum> getErrata();

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link InstitutionRegistry}. Not thread-safe. */
    class Builder extends ImmutableInstitutionRegistry.Builder {
        Builder() {}
    }
}
