package org.snitp.annex.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.snitp.io.internal.office.OfficeText;
import org.snitp.model.Bundle;
import org.snitp.model.BundleIndex;
import org.snitp.model.institution.Institution;
import org.snitp.model.institution.InstitutionType;
import org.snitp.model.internal.message.Messages;
import org.snitp.model.strategy.GeneralObjective;
import org.snitp.model.strategy.Objective;
import org.snitp.model.strategy.SpecificObjective;
import org.snitp.model.text.DisplayNumbers;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.OpenTiming;
import org.snitp.model.time.Period;
import org.snitp.model.time.PeriodUnit;
import org.snitp.model.time.Recurrence;
import org.snitp.model.time.TimeFormatException;
import org.snitp.model.time.Timing;

/** The texts of a plan in one language, as annexes have them. */
final class PlanTexts {

    /** A longer id is no abbreviation that people know. */
    private static final int MAX_ABBREVIATION = 9;

    private final BundleIndex index;
    private final Locale locale;
    private final Messages labels;

    PlanTexts(Bundle bundle, Locale locale) {
        this.index = BundleIndex.of(bundle);
        this.locale = locale;
        this.labels = Messages.in(AnnexColumn.class, locale);
    }

    BundleIndex index() {
        return index;
    }

    Locale locale() {
        return locale;
    }

    /** The tag of the language of heads and headings. */
    String language() {
        return labels.locale().toLanguageTag();
    }

    String label(String key) {
        return labels.text(key);
    }

    String label(String key, Map<String, String> arguments) {
        return labels.fill(key, arguments);
    }

    String head(AnnexColumn column) {
        return labels.text("head." + column.name());
    }

    String words(LocalizedText text) {
        return text.in(locale);
    }

    /** Returns a text, with its language where that is another one than that of the annex. */
    OfficeText text(LocalizedText text) {
        return marked(words(text), text);
    }

    /** Returns words, with the language of a text. */
    OfficeText marked(String words, LocalizedText text) {
        String tag = text.languageIn(locale);
        return new OfficeText(words, tag.equals(language()) ? Optional.empty() : Optional.of(tag), false);
    }

    /** Returns how an objective is called: {@code specific objective 1.2}. */
    String objective(Objective objective, String form) {
        String kind = objective instanceof GeneralObjective
                ? "general"
                : objective instanceof SpecificObjective ? "specific" : "nested";
        return labels.fill("objective." + kind + "." + form, Map.of("code", objective.getCode()));
    }

    /** Returns whether the id of an institution is an abbreviation that people know it by. */
    boolean isAbbreviated(String id) {
        return index.institution(id)
                .filter(found -> !isGroup(found) || id.length() <= 3)
                .filter(found -> id.length() <= MAX_ABBREVIATION && id.indexOf('-') < 0)
                .isPresent();
    }

    private static boolean isGroup(Institution institution) {
        return institution.getType().equals(InstitutionType.CATEGORY);
    }

    OfficeText institution(String id, InstitutionNaming naming) {
        Optional<Institution> found = index.institution(id);
        if (found.isEmpty()) {
            return OfficeText.of(id);
        }
        if (!isAbbreviated(id)) {
            return text(found.get().getName());
        }
        return naming == InstitutionNaming.SHORT
                ? OfficeText.of(id)
                : marked(
                        words(found.get().getName()) + " (" + id + ")",
                        found.get().getName());
    }

    /** Returns a time in words that the importer reads as the same time, or else in the spelling of documents. */
    String time(Timing timing) {
        return candidates(timing)
                .filter(words -> read(words).filter(timing::equals).isPresent())
                .findFirst()
                .orElseGet(timing::toString);
    }

    private Stream<String> candidates(Timing timing) {
        if (timing instanceof Recurrence || timing instanceof OpenTiming) {
            return labels.find("time." + timing).stream();
        }
        if (timing instanceof Period period && period.length() == 1) {
            if (period.unit() == PeriodUnit.SEMESTER || period.unit() == PeriodUnit.QUARTER) {
                return Stream.of(labels.fill(
                        "time." + period.unit(),
                        Map.of("number", roman(period.ordinal()), "year", Integer.toString(period.year()))));
            }
            if (period.unit() == PeriodUnit.MONTH) {
                return Stream.of(String.format(Locale.ROOT, "%02d.%d", period.ordinal(), period.year()));
            }
        }
        return Stream.of(timing.toString().replace('/', '-'), timing.toString());
    }

    private static String roman(int ordinal) {
        return List.of("I", "II", "III", "IV").get(ordinal - 1);
    }

    private static Optional<Timing> read(String words) {
        try {
            return Optional.of(Timing.parse(words));
        } catch (TimeFormatException e) {
            return e.getSuggestion().map(Timing::parse);
        }
    }

    String number(BigDecimal number) {
        return DisplayNumbers.in(labels.locale()).exact(number);
    }

    static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT).format(day);
    }
}
