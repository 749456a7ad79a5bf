package org.snitp.model.institution;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.document.Extensible;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.text.NotBlankIfPresent;

/**
 * A body, or an open group of bodies, that carries or supports actions.
 *
 * <p>Required: {@code id}, {@code type}, {@code name}.
 *
 * <pre>{@code
 * Institution institution = Institution.builder()
 *         .id("ME")
 *         .type(InstitutionType.MINISTRY)
 *         .name(LocalizedText.of("Ministerul Educației", "Ministry of Education"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface Institution extends Extensible, WithInstitution {

    /** Its acronym in plain capitals, as in {@code ANITP}; unique within the bundle. */
    @Code
    String getId();

    /** What kind of body it is. */
    @NotNull
    InstitutionType getType();

    /** The id of the institution to which it belongs. */
    Optional<@Code String> getPartOf();

    /** The act by which it was founded, as it is cited. */
    Optional<@Valid LocalizedText> getFoundedBy();

    /** The first day on which it exists; if absent, it always has. */
    Optional<LocalDate> getValidFrom();

    /** The last day on which it exists; if absent, it goes on. */
    Optional<LocalDate> getValidUntil();

    /** The ids of the institutions that answer in its place after its last day: one after a merger, several after a split. */
    List<@Code String> getSuccessors();

    /** Its official name. */
    @Valid
    LocalizedText getName();

    /** What it does for the strategy. */
    Optional<@Valid LocalizedText> getRole();

    /** Codes of the same in other lists, each as {@code scheme:code}: {@code org-id:RO-CUI-4192910}. */
    List<@NotBlankIfPresent String> getCodes();

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds an {@link Institution}. Not thread-safe.
     *
     * <p>Required: {@code id(String)}, {@code type(InstitutionType)}, {@code name(LocalizedText)}. Without one of them,
     * {@code build()} throws an {@link IllegalStateException} that names it.
     *
     * <p>Optional: {@code partOf(String)}, {@code foundedBy(LocalizedText)}, {@code validFrom(LocalDate)},
     * {@code validUntil(LocalDate)}, {@code role(LocalizedText)}.
     *
     * <p>Any number of times: {@code addSuccessor(String)}, {@code addCode(String)}.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableInstitution.Builder {
        Builder() {}
    }
}
