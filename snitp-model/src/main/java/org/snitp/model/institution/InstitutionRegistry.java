package org.snitp.model.institution;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.document.Document;
import org.snitp.model.errata.Erratum;
import org.snitp.model.text.LocalizedText;

/**
 * The document that lists the institutions to which plans refer.
 *
 * <p>Nothing is required.
 *
 * <pre>{@code
 * InstitutionRegistry institutionRegistry = InstitutionRegistry.builder()
 *         .addInstitution(Institution.builder()
 *                 .id("ME")
 *                 .type(InstitutionType.MINISTRY)
 *                 .name(LocalizedText.of("Ministerul Educației", "Ministry of Education"))
 *                 .build())
 *         .build();
 * }</pre>
 */
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

    /**
     * Builds an {@link InstitutionRegistry}. Not thread-safe.
     *
     * <p>Nothing is required.
     *
     * <p>Optional: {@code id(String)}, {@code title(LocalizedText)}.
     *
     * <p>Any number of times: {@code addInstitution(Institution)}, {@code addAbbreviation(Abbreviation)},
     * {@code addErratum(Erratum)}, {@code addLanguage(String)}.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableInstitutionRegistry.Builder {
        Builder() {}
    }
}
