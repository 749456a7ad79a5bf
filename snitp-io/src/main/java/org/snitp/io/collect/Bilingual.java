package org.snitp.io.collect;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Words of a form whose language is not known. */
final class Bilingual {

    static final Locale RO = Locale.forLanguageTag("ro");
    static final Locale EN = Locale.ENGLISH;

    private static final List<Locale> LANGUAGES = List.of(RO, EN);

    private Bilingual() {}

    /** Returns a word in Romanian and English, once if they are the same. */
    static String of(Function<Locale, String> word) {
        return String.join(" / ", LANGUAGES.stream().map(word).distinct().toList());
    }
}
