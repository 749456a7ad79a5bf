package org.snitp.io.catalogue;

import java.util.Locale;
import java.util.ResourceBundle;
import org.snitp.model.internal.message.MessageBundles;
import org.snitp.model.text.Language;

/** The texts of the catalogue in one language. */
final class CatalogueTexts {

    private static final CatalogueTexts ENGLISH = new CatalogueTexts(Language.EN);

    private static final CatalogueTexts ROMANIAN = new CatalogueTexts(Language.RO);

    private final ResourceBundle texts;

    private CatalogueTexts(Language language) {
        this.texts = MessageBundles.load(CatalogueTexts.class, "rules", language);
    }

    static CatalogueTexts in(Locale locale) {
        return Language.of(locale) == Language.RO ? ROMANIAN : ENGLISH;
    }

    String text(String key) {
        return texts.getString(key);
    }
}
