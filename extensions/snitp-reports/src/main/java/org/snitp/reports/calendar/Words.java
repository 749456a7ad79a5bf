package org.snitp.reports.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.snitp.indicators.calendar.EntryKind;
import org.snitp.model.internal.message.MessageBundles;
import org.snitp.model.text.Language;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.text.PluralForm;

/** What is said in one language. */
final class Words {

    private static final Words ENGLISH = new Words(Language.EN);

    private static final Words ROMANIAN = new Words(Language.RO);

    private final ResourceBundle texts;
    private final Locale language;
    private final DateTimeFormatter day;

    private Words(Language language) {
        this.texts = MessageBundles.load(Words.class, "messages", language);
        this.language = language.locale();
        this.day = DateTimeFormatter.ofPattern("d MMMM uuuu", this.language);
    }

    static Words in(Locale locale) {
        return Language.of(locale) == Language.RO ? ROMANIAN : ENGLISH;
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
