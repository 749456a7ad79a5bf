package org.snitp.forms.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.snitp.indicators.sheet.IndicatorSheet;
import org.snitp.indicators.sheet.SheetLine;
import org.snitp.indicators.smart.Argument;
import org.snitp.indicators.smart.Criterion;
import org.snitp.model.internal.message.Messages;
import org.snitp.model.text.Language;

/** The words around a sheet in one language. */
record SheetWording(Locale locale, Messages texts) {

    static SheetWording in(Locale locale) {
        return new SheetWording(locale, Messages.in(SheetWording.class, locale));
    }

    String text(String key) {
        return texts.text(key);
    }

    /** Returns the name of a language, as {@code in Romanian}. */
    String language(String tag) {
        return texts.find("part." + tag)
                .orElseGet(() -> texts.fill(
                        "part.language",
                        Map.of("language", Locale.forLanguageTag(tag).getDisplayName(locale))));
    }

    boolean isRomanian() {
        return Language.of(locale) == Language.RO;
    }

    /** Returns words of the vocabulary in the language. */
    List<String> all(List<? extends Enum<?>> terms) {
        return terms.stream().map(term -> new Argument.Term(term).in(locale)).toList();
    }

    String title(IndicatorSheet sheet) {
        return text("title") + " " + sheet.indicator().getId();
    }

    /** Returns what to do about some lines: for each criterion its name and how to satisfy it. */
    List<Task> tasks(List<SheetLine> lines) {
        List<Task> tasks = new ArrayList<>();
        for (Criterion criterion : Criterion.values()) {
            List<String> remedies = lines.stream()
                    .flatMap(line -> line.remedies(criterion, locale).stream())
                    .distinct()
                    .toList();
            if (!remedies.isEmpty()) {
                tasks.add(new Task(criterion.in(locale), String.join(" ", remedies)));
            }
        }
        return tasks;
    }

    /**
     * How to satisfy a criterion.
     *
     * @param criterion the name of the criterion
     * @param remedy how to satisfy it
     */
    record Task(String criterion, String remedy) {
        @Override
        public String toString() {
            return criterion + ": " + remedy;
        }
    }
}
