package org.snitp.indicators.calendar;

import java.util.Locale;
import org.snitp.model.internal.message.MessageBundles;
import org.snitp.model.text.Language;

/** The words of the calendar. */
final class Texts {

    private Texts() {}

    static String text(String key, Locale locale) {
        return MessageBundles.load(Texts.class, "messages", Language.of(locale)).getString(key);
    }
}
