package org.snitp.indicators.sheet;

import java.util.Locale;
import java.util.ResourceBundle;

/** The names of sections and fields. */
final class Texts {

    private static final Locale RO = Locale.forLanguageTag("ro");

    private Texts() {}

    /** English is the root: asked for English, a bundle would fall back to the language of the machine. */
    static String text(String key, Locale locale) {
        Locale known = locale.getLanguage().equals("ro") ? RO : Locale.ROOT;
        return ResourceBundle.getBundle("org.snitp.indicators.sheet.messages", known, Texts.class.getModule())
                .getString(key);
    }
}
