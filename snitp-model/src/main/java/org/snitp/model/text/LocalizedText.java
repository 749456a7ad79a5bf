package org.snitp.model.text;

import jakarta.validation.constraints.NotBlank;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snitp.model.document.Extensible;
import org.snitp.model.document.ExtensionValue;

/**
 * A text in one or several languages.
 *
 * <p>The first language is the official one of the document; the other texts are translations of that text. Languages are named
 * by tags of BCP 47, as {@code ro} or {@code pt-BR}.
 *
 * <pre>{@code
 * LocalizedText title = LocalizedText.builder().text("fr", "Plan climat").text("en", "Climate plan").build();
 * title.in(Locale.GERMAN); // Plan climat
 * }</pre>
 *
 * <p>Two texts are equal if they say the same in the same languages, in whatever order.
 */
public final class LocalizedText implements Extensible {

    private final String first;
    private final @Nullable String second;
    private final TextLayout layout;

    LocalizedText(TextLayout layout, String first, @Nullable String second) {
        this.layout = layout;
        this.first = first;
        this.second = second;
    }

    /** The texts by their language tags, the official language first; never empty. */
    public Map<@LanguageTag String, @NotBlank(message = NotBlankIfPresent.MESSAGE) String> getTexts() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < layout.size(); i++) {
            texts.put(layout.language(i), text(i));
        }
        return Collections.unmodifiableMap(texts);
    }

    @Override
    public Map<String, ExtensionValue> getExtensions() {
        return layout.extensions();
    }

    /** Returns the text in the official language. */
    public String official() {
        return first;
    }

    /** Returns the tag of the official language, in which every other text is a translation. */
    public String officialLanguage() {
        return layout.language(0);
    }

    /** Returns the tags of the languages, the official one first. */
    public List<String> languages() {
        return layout.languages();
    }

    /**
     * Returns the text in a language; none if there is no text under this very tag.
     *
     * @param language the tag, as {@code ro}
     */
    public Optional<String> get(String language) {
        Objects.requireNonNull(language, "language");
        int index = layout.indexOf(language);
        return index < 0 ? Optional.empty() : Optional.of(text(index));
    }

    /**
     * Returns the text in the language of a locale, or the official text where there is no translation.
     *
     * @param locale its full tag is looked for first, then its language in any script and region
     */
    public String in(Locale locale) {
        return text(layout.nearest(Objects.requireNonNull(locale, "locale")));
    }

    /**
     * Returns the tag of the language of {@link #in}.
     *
     * @param locale as for {@link #in}
     */
    public String languageIn(Locale locale) {
        return layout.language(layout.nearest(Objects.requireNonNull(locale, "locale")));
    }

    private String text(int index) {
        return switch (index) {
            case 0 -> first;
            case 1 -> Objects.requireNonNull(second);
            default -> layout.further(index);
        };
    }

    /** Returns a copy with a text in a language: another one, or one more. */
    public LocalizedText withText(String language, String text) {
        return new Builder().from(this).text(language, text).build();
    }

    /** Returns a copy with other extension fields. */
    public LocalizedText withExtensions(Map<String, ? extends ExtensionValue> extensions) {
        Objects.requireNonNull(extensions, "extensions");
        return new Builder().from(this).extensions(extensions).build();
    }

    /** Returns a Romanian text with its English translation. */
    public static LocalizedText of(String ro, String en) {
        Objects.requireNonNull(ro, "ro");
        Objects.requireNonNull(en, "en");
        return new LocalizedText(TextLayout.RO_EN, ro, en);
    }

    /** Returns a Romanian text without a translation. */
    public static LocalizedText of(String ro) {
        return new LocalizedText(TextLayout.RO, Objects.requireNonNull(ro, "ro"), null);
    }

    /** Returns a new builder, empty. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (!(other instanceof LocalizedText text)) {
            return false;
        }
        return layout == text.layout
                ? first.equals(text.first) && Objects.equals(second, text.second)
                : getExtensions().equals(text.getExtensions()) && getTexts().equals(text.getTexts());
    }

    @Override
    public int hashCode() {
        int hash = getExtensions().hashCode();
        for (int i = 0; i < layout.size(); i++) {
            hash += layout.language(i).hashCode() ^ text(i).hashCode();
        }
        return hash;
    }

    @Override
    public String toString() {
        String extensions = getExtensions().isEmpty() ? "" : ", extensions=" + getExtensions();
        return "LocalizedText{texts=" + getTexts() + extensions + "}";
    }

    /** Builds a {@link LocalizedText}; not safe for use by several threads. */
    public static final class Builder {

        /** The languages of nearly all texts. It is copied before it is changed. */
        private static final String[] USUAL = {"ro", "en"};

        private String[] languages = USUAL;
        private String[] texts = new String[USUAL.length];
        private int size;
        private Map<String, ExtensionValue> extensions = Map.of();
        private String official = "";

        private Builder() {}

        /** Takes everything from a text; what was set before is kept unless the text says otherwise. */
        public Builder from(LocalizedText text) {
            Objects.requireNonNull(text, "text");
            text.getTexts().forEach(this::text);
            return extensions(text.getExtensions());
        }

        /**
         * Sets the text in a language. The language that is set first is the official one.
         *
         * @param language the tag of the language, as {@code ro}
         */
        public Builder text(String language, String text) {
            Objects.requireNonNull(language, "language");
            Objects.requireNonNull(text, "text");
            int index = indexOf(language);
            if (index == languages.length) {
                languages = Arrays.copyOf(languages, 2 * index);
                texts = Arrays.copyOf(texts, 2 * index);
            }
            if (!language.equals(languages[index])) {
                languages = languages == USUAL ? USUAL.clone() : languages;
                languages[index] = language;
            }
            texts[index] = text;
            size = Math.max(size, index + 1);
            return this;
        }

        /** Sets the Romanian text. */
        public Builder ro(String text) {
            return text("ro", Objects.requireNonNull(text, "text"));
        }

        /** Sets the English text. */
        public Builder en(String text) {
            return text("en", Objects.requireNonNull(text, "text"));
        }

        /** Sets the English text, if there is one. */
        public Builder en(Optional<String> text) {
            Objects.requireNonNull(text, "text").ifPresent(this::en);
            return this;
        }

        /**
         * Says which language is the official one; otherwise it is the one that was set first.
         *
         * @param language its tag; without a text in it nothing changes
         */
        public Builder official(String language) {
            official = Objects.requireNonNull(language, "language");
            return this;
        }

        /** Sets the extension fields, by their names, which begin with {@code x-}. */
        public Builder extensions(Map<String, ? extends ExtensionValue> fields) {
            extensions = new LinkedHashMap<>(Objects.requireNonNull(fields, "fields"));
            return this;
        }

        /** Adds an extension field. */
        public Builder putExtensions(String name, ExtensionValue value) {
            Map<String, ExtensionValue> more = new LinkedHashMap<>(extensions);
            more.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
            extensions = more;
            return this;
        }

        /** Returns whether no text was set so far. */
        public boolean isEmpty() {
            return size == 0;
        }

        /**
         * Builds the text.
         *
         * @throws IllegalStateException if it has no language
         */
        public LocalizedText build() {
            if (size == 0) {
                throw new IllegalStateException("A text has at least one language");
            }
            for (int i = indexOf(official); i > 0 && i < size; i--) {
                languages = languages == USUAL ? USUAL.clone() : languages;
                swap(languages, i);
                swap(texts, i);
            }
            TextLayout layout = TextLayout.of(languages, texts, size, extensions);
            return new LocalizedText(layout, texts[0], size > 1 ? texts[1] : null);
        }

        /** Returns where a language is, or else where there is room for it. */
        private int indexOf(String language) {
            for (int i = 0; i < size; i++) {
                if (languages[i].equals(language)) {
                    return i;
                }
            }
            return size;
        }

        private static void swap(String[] values, int index) {
            String value = values[index];
            values[index] = values[index - 1];
            values[index - 1] = value;
        }
    }
}
