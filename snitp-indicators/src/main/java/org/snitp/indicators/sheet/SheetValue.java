package org.snitp.indicators.sheet;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.snitp.indicators.smart.Argument;

/**
 * The content of a field, or one of several entries.
 *
 * @param key its language-independent key: the code of an institution, an objective or an action, or the period of a
 *     baseline or a target
 * @param content the content in the plan; absent if it is to be filled in for the key
 */
public record SheetValue(Optional<String> key, Optional<Argument> content) {
    /** Checks that no component is null. */
    public SheetValue {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(content, "content");
    }

    static SheetValue of(Argument content) {
        return new SheetValue(Optional.empty(), Optional.of(content));
    }

    static SheetValue of(String key, Argument content) {
        return new SheetValue(Optional.of(key), Optional.of(content));
    }

    static SheetValue blank(String key) {
        return new SheetValue(Optional.of(key), Optional.empty());
    }

    /** Returns whether the value is to be filled in. */
    public boolean isBlank() {
        return content.isEmpty();
    }

    /** The value in the language of a locale, after its key; an empty text if it is to be filled in. */
    public String in(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return content.map(said -> key.map(about -> about + " – ").orElse("") + said.in(locale))
                .orElse("");
    }
}
