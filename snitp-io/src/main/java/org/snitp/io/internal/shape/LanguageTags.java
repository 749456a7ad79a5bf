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

    /** Loaded for the first language other than Romanian and English. */
    private static final class Known {
        static final Pattern TAG = Pattern.compile(LanguageTag.PATTERN);
        static final Set<String> CODES = Set.copyOf(Arrays.asList(Locale.getISOLanguages()));
    }

    /**
     * Returns whether a name can only be meant as a language: it is a tag with an ISO 639-1 code, such as
     * {@code pt-BR}. Three-letter codes may be misspelt fields.
     */
    public static boolean isLanguage(String name) {
        boolean isCode = name.length() == CODE || (name.length() > CODE && name.charAt(CODE) == '-');
        return isCode && Known.TAG.matcher(name).matches() && Known.CODES.contains(name.substring(0, CODE));
    }
}
