package org.snitp.model.time;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Thrown for a text that is not a period, range or timing. */
public final class TimeFormatException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String text;
    private final @Nullable String suggestion;

    TimeFormatException(String text, String expected, @Nullable String suggestion) {
        super("Not " + expected + ": \"" + text + "\""
                + (suggestion == null ? "" : "; did you mean " + suggestion + "?"));
        this.text = text;
        this.suggestion = suggestion;
    }

    /** The invalid text. */
    public String getText() {
        return text;
    }

    /** The probable correct spelling. */
    public Optional<String> getSuggestion() {
        return Optional.ofNullable(suggestion);
    }
}
