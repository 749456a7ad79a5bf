package org.snitp.reports.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.snitp.indicators.calendar.EntryKind;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.text.PluralForm;

/** What is said in one language. */
final class Words {

    /** English is the root: asked for English, a bundle would fall back to the language of the machine. */
    private static final Words ENGLISH = new Words(Locale.ROOT, Locale.ENGLISH);

    private static final Words ROMANIAN = new Words(Locale.forLanguageTag("ro"), Locale.forLanguageTag("ro"));

    private final ResourceBundle texts;
    private final Locale language;
    private final DateTimeFormatter day;

    private Words(Locale bundle, Locale language) {
        this.texts = ResourceBundle.getBundle("org.snitp.reports.calendar.messages", bundle, Words.class.getModule());
        this.language = language;
        this.day = DateTimeFormatter.ofPattern("d MMMM uuuu", language);
    }

    static Words in(Locale locale) {
        return locale.getLanguage().equals("ro") ? ROMANIAN : ENGLISH;
    }

    Locale language() {
        return language;
    }

    String text(String key) {
        return texts.getString(key);
    }

    /** Returns how many of a kind there are. */
    String count(EntryKind kind, int number) {
        String key =
                "count." + kind.name() + "." + PluralForm.of(number, language).term();
        return text(key).replace("{n}", Integer.toString(number));
    }

    String text(LocalizedText text) {
        return text.in(language);
    }

    String day(LocalDate date) {
        return day.format(date);
    }

    /** Returns the name of a constant as it stands in files: {@code indicator-report}. */
    static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
