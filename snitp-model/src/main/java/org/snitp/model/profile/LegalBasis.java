package org.snitp.model.profile;

import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.code.WebAddress;
import org.snitp.model.document.Extensible;
import org.snitp.model.text.LocalizedText;

/**
 * Where a requirement comes from: an act, and the place in it.
 *
 * <p>Required: {@code act}.
 *
 * <pre>{@code
 * LegalBasis legalBasis = LegalBasis.builder()
 *         .act(LocalizedText.of("Legea 123/2020", "Law 123/2020"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface LegalBasis extends Extensible, WithLegalBasis {

    /** The act as it is cited, such as {@code HG 379/2022}. */
    @Valid
    LocalizedText getAct();

    /** The place in the act as it is cited, such as {@code art. 12 alin. (2)}. */
    Optional<@Valid LocalizedText> getArticle();

    /** What the act says there, word for word. */
    Optional<@Valid LocalizedText> getText();

    /** Where the act can be read. */
    Optional<@WebAddress String> getUrl();

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link LegalBasis}. Not thread-safe.
     *
     * <p>Required: {@code act(LocalizedText)}. Without one of them, {@code build()} throws an
     * {@link IllegalStateException} that names it.
     *
     * <p>Optional: {@code article(LocalizedText)}, {@code text(LocalizedText)}, {@code url(String)}.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableLegalBasis.Builder {
        Builder() {}
    }
}
