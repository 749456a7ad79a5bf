package org.snitp.io.catalogue;

import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of the catalogue in one language. */
final class CatalogueTexts {

    /** English is the root of the bundle: asking for it by name would yield the language of the computer. */
    private static final CatalogueTexts ENGLISH = new CatalogueTexts(Locale.ROOT);

    private static final CatalogueTexts ROMANIAN = new CatalogueTexts(Locale.forLanguageTag("ro"));

    private final ResourceBundle texts;

    private CatalogueTexts(Locale locale) {
        this.texts = ResourceBundle.getBundle("org.snitp.io.catalogue.rules", locale, CatalogueTexts.class.getModule());
    }

    static CatalogueTexts in(Locale locale) {
        return locale.getLanguage().equals("ro") ? ROMANIAN : ENGLISH;
    }

    String text(String key) {
        return texts.getString(key);
    }
}
