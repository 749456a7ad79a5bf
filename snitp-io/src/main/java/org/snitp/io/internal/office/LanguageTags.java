package org.snitp.io.internal.office;

import java.util.Locale;
import java.util.Map;

/** Tags of languages as word processors have them, which need a country for their dictionaries. */
final class LanguageTags {

    private static final Map<String, String> COUNTRIES =
            Map.of("ro", "RO", "en", "GB", "fr", "FR", "de", "DE", "hu", "HU", "es", "ES", "it", "IT", "uk", "UA");

    private LanguageTags() {}

    /** Returns a tag with a country, if one is usual. */
    static String full(String tag) {
        String country = COUNTRIES.get(tag);
        return country == null ? tag : tag + "-" + country;
    }

    static String language(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }

    /** Returns the country of a tag; "none" if there is none. */
    static String country(String tag) {
        String country = Locale.forLanguageTag(full(tag)).getCountry();
        return country.isEmpty() ? "none" : country;
    }
}
