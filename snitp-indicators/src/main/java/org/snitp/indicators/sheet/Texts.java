package org.snitp.indicators.sheet;

import java.util.Locale;
import org.snitp.model.internal.message.MessageBundles;
import org.snitp.model.text.Language;

/** The names of sections and fields. */
final class Texts {

    private Texts() {}

    static String text(String key, Locale locale) {
        return MessageBundles.load(Texts.class, "messages", Language.of(locale)).getString(key);
    }
}
