package org.snitp.model.time;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Thrown for a text that is no period, range or timing. */
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

    /** The text that could not be read. */
    public String getText() {
        return text;
    }

    /** What was probably meant, in the right spelling. */
    public Optional<String> getSuggestion() {
        return Optional.ofNullable(suggestion);
    }
}
