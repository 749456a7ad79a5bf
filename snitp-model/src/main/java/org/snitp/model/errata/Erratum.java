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
 * An error of an official text, and how the data handles it.
 *
 * <p>If the data fixes the error, {@code source} is replaced by {@code correction} at the given location; a line break is
 * the end of a line in the source. If it does not, the correction is absent.
 *
 * <p>Required: {@code location}, {@code kind}, {@code source}, {@code reason}.
 *
 * <pre>{@code
 * Erratum erratum = Erratum.builder()
 *         .location("1.1.1")
 *         .kind(ErratumKind.SPELLING)
 *         .source("informre")
 *         .correction("informare")
 *         .reason(LocalizedText.of("Lipsește o literă", "A letter is missing"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface Erratum extends Extensible, WithErratum {

    /** Where the error is: the code of an action or objective, or the name of a chapter. */
    @NotBlank(message = NotBlankIfPresent.MESSAGE)
    String getLocation();

    /** The field of the action or objective, named as in the document format; {@code text} for running text. */
    Optional<@NotBlankIfPresent String> getField();

    /** The kind of error. */
    @NotNull
    ErratumKind getKind();

    /** The wording of the source. */
    @NotBlank(message = NotBlankIfPresent.MESSAGE)
    String getSource();

    /** The wording of the data; absent if the error is only noted. */
    Optional<@NotBlankIfPresent String> getCorrection();

    /** Why the source is considered wrong. */
    @Valid
    LocalizedText getReason();

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds an {@link Erratum}. Not thread-safe.
     *
     * <p>Required: {@code location(String)}, {@code kind(ErratumKind)}, {@code source(String)},
     * {@code reason(LocalizedText)}. Without one of them, {@code build()} throws an {@link IllegalStateException} that
     * names it.
     *
     * <p>Optional: {@code field(String)}, {@code correction(String)}.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableErratum.Builder {
        Builder() {}
    }
}
