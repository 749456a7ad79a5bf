package org.snitp.cli.terminal;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A language in which the command speaks. */
public enum Language {
    /** Romanian. */
    RO,

    /** English. */
    EN;

    /** The language as a locale. */
    public Locale locale() {
        return Locale.forLanguageTag(toString());
    }

    /**
     * Returns the language of the environment as POSIX tells it: Romanian if it asks for it, else English. The script
     * {@code examples/snitp} may have had to set another locale, and then says which one there was.
     */
    static Language of(Map<String, String> environment) {
        boolean romanian = Stream.of("SNITP_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .filter(value -> value.matches("(?i)ro([_.@-].*)?"))
                .isPresent();
        return romanian ? RO : EN;
    }

    /** The code of the language (ISO 639), as users write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
