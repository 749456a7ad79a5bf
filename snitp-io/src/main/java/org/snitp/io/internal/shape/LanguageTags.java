package org.snitp.io.internal.shape;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.snitp.model.text.LanguageTag;

/** The names of languages in documents. */
public final class LanguageTags {

    private static final int CODE = 2;

    private LanguageTags() {}

    /** Loaded when the first language comes by that is neither Romanian nor English. */
    private static final class Known {
        static final Pattern TAG = Pattern.compile(LanguageTag.PATTERN);
        static final Set<String> CODES = Set.copyOf(Arrays.asList(Locale.getISOLanguages()));
    }

    /**
     * Returns whether a name is surely meant as a language: it is a tag whose language is a code of ISO 639-1, as {@code pt-BR}. Codes
     * of three letters are too easily misspelt fields.
     */
    public static boolean isLanguage(String name) {
        boolean isCode = name.length() == CODE || (name.length() > CODE && name.charAt(CODE) == '-');
        return isCode && Known.TAG.matcher(name).matches() && Known.CODES.contains(name.substring(0, CODE));
    }
}
