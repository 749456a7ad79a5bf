package org.snitp.model.text;

import jakarta.validation.constraints.NotBlank;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.document.Extensible;

/**
 * A text in Romanian, and in English where there is a translation.
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
     * Returns the text in the language of a locale, or the Romanian one where there is no translation.
     *
     * @param locale only its language counts: {@code en} asks for the translation
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

    /** Returns a new builder, empty. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LocalizedText}; not safe for use by several threads. */
    class Builder extends ImmutableLocalizedText.Builder {
        Builder() {}
    }
}
