package org.snitp.indicators.sheet;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.snitp.indicators.smart.Argument;

/**
 * What stands in a field, or one of several things that do.
 *
 * @param key what it is about, alike in all languages: the code of an institution, an objective or an action, the period of
 *     a baseline or a target
 * @param content what the plan says; absent where it is to be filled in for the key
 */
public record SheetValue(Optional<String> key, Optional<Argument> content) {
    /** Demands every component. */
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

    /** Returns whether it is to be filled in. */
    public boolean isBlank() {
        return content.isEmpty();
    }

    /** The value in the language of a locale, after its key; an empty text for what is to be filled in. */
    public String in(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return content.map(said -> key.map(about -> about + " – ").orElse("") + said.in(locale))
                .orElse("");
    }
}
