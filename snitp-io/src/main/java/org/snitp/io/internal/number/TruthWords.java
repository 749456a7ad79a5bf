package org.snitp.io.internal.number;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words for yes and no in tables, in Romanian and English, as people and spreadsheets write them. */
public final class TruthWords {

    private static final Map<String, Boolean> WORDS = Map.of(
            "true",
            true,
            "yes",
            true,
            "da",
            true,
            "adevărat",
            true,
            "false",
            false,
            "no",
            false,
            "nu",
            false,
            "fals",
            false);

    private static final int MAX_LENGTH = 8;

    private TruthWords() {}

    /** Returns what a text says, whatever the case of its letters: yes or no; empty if it is neither. */
    public static Optional<Boolean> find(String text) {
        return text.isEmpty() || text.length() > MAX_LENGTH
                ? Optional.empty()
                : Optional.ofNullable(WORDS.get(text.toLowerCase(Locale.ROOT)));
    }
}
