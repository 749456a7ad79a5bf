package org.snitp.model.text;

import jakarta.validation.constraints.NotBlank;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.document.Extensible;

/**
 * A text in Romanian, with an optional English translation.
 *
 * <p>The Romanian text is the official one: it has comma-below letters (ș, ț) and Unicode normal form C.
 */
@Value.Immutable
public interface LocalizedText extends Extensible, WithLocalizedText {

    /** The official Romanian text; never blank. */
    @NotBlank
    String getRo();

    /** The English translation. */
    Optional<@NotBlankIfPresent String> getEn();

    /**
     * Returns the text in the language of a locale, or the Romanian text if there is no translation.
     *
     * @param locale only its language counts: {@code en} selects the translation
     */
    default String in(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return locale.getLanguage().equals("en") ? getEn().orElse(getRo()) : getRo();
    }

    /** Returns a text with its translation. */
    static LocalizedText of(String ro, String en) {
        return builder().ro(ro).en(en).build();
    }

    /** Returns a text without a translation. */
    static LocalizedText of(String ro) {
        return builder().ro(ro).build();
    }

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LocalizedText}. Not thread-safe. */
    class Builder extends ImmutableLocalizedText.Builder {
        Builder() {}
    }
}
