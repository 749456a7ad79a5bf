package org.snitp.model.errata;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.document.Extensible;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.text.NotBlankIfPresent;

/**
 * A slip of an official text, and how the data deals with it.
 *
 * <p>Where the data mends the slip, replacing {@code source} by {@code correction} in the place named gives the data's
 * wording; a line break stands for the end of a line in the source. Where it does not, there is no correction.
 */
@Value.Immutable
public interface Erratum extends Extensible, WithErratum {

    /** Where the slip stands: the code of an action or objective, or the name of a chapter. */
    @NotBlank
    String getLocation();

    /** Which part of an action or objective, named as in the document format; {@code text} for running text. */
    Optional<@NotBlankIfPresent String> getField();

    /** The sort of slip. */
    @NotNull
    ErratumKind getKind();

    /** The source's own wording. */
    @NotBlank
    String getSource();

    /** The data's wording; absent where the slip is only noted. */
    Optional<@NotBlankIfPresent String> getCorrection();

    /** Why the source is held to be wrong. */
    @Valid
    LocalizedText getReason();

    /** Returns a new builder, empty. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Erratum}; not safe for use by several threads. */
    class Builder extends ImmutableErratum.Builder {
        Builder() {}
    }
}
