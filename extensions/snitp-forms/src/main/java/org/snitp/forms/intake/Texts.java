package org.snitp.forms.intake;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words of collecting, beside those of diagnostics. */
final class Texts {

    private static final Locale RO = Locale.forLanguageTag("ro");

    private Texts() {}

    /** English is the root: asked for English, a bundle would fall back to the language of the machine. */
    static String text(String key, Locale locale) {
        Locale known = locale.getLanguage().equals("ro") ? RO : Locale.ROOT;
        return ResourceBundle.getBundle("org.snitp.forms.intake.messages", known, Texts.class.getModule())
                .getString(key);
    }
}
