package org.snitp.reports.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.snitp.indicators.calendar.EntryKind;
import org.snitp.model.internal.message.Messages;
import org.snitp.model.text.LocalizedText;

/** What is said in one language. */
final class CalendarWording {

    private final Messages texts;
    private final DateTimeFormatter day;

    private CalendarWording(Messages texts) {
        this.texts = texts;
        this.day = DateTimeFormatter.ofPattern("d MMMM uuuu", texts.locale());
    }

    static CalendarWording in(Locale locale) {
        return new CalendarWording(Messages.in(CalendarWording.class, locale));
    }

    Locale language() {
        return texts.locale();
    }

    String text(String key) {
        return texts.text(key);
    }

    /** Returns how many of a kind there are. */
    String count(EntryKind kind, int number) {
        return texts.count("count." + kind.name(), number);
    }

    String text(LocalizedText text) {
        return text.in(language());
    }

    String day(LocalDate date) {
        return day.format(date);
    }

    /** Returns the name of a constant as it stands in files: {@code indicator-report}. */
    static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
