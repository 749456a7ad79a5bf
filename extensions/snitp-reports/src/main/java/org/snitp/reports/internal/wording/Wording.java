package org.snitp.reports.internal.wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snitp.indicators.progress.Punctuality;
import org.snitp.indicators.progress.Status;
import org.snitp.io.internal.page.Inline;
import org.snitp.model.FiscalYearNames;
import org.snitp.model.dimension.Category;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.internal.message.Messages;
import org.snitp.model.text.DisplayNumbers;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;
import org.snitp.model.time.PeriodRange;
import org.snitp.model.time.TimeSpan;
import org.snitp.model.time.Timing;

/** Formats values in one language. */
public final class Wording {

    private final Locale locale;
    private final Messages texts;
    private final DisplayNumbers numbers;
    private final SpokenTexts spoken;

    /** Whether texts in other languages are marked. */
    private final boolean marked;

    private final FiscalYearNames years;

    public Wording(Locale locale) {
        this(locale, FiscalYearNames.NONE);
    }

    /** Creates a wording that shows fiscal years by their names. */
    public Wording(Locale locale, FiscalYearNames years) {
        this(locale, false, years);
    }

    private Wording(Locale locale, boolean marked, FiscalYearNames years) {
        this.years = years;
        this.texts = Messages.in(Wording.class, locale);
        this.locale = texts.locale();
        this.numbers = DisplayNumbers.in(this.locale);
        this.spoken = new SpokenTexts(this.locale);
        this.marked = marked;
    }

    public Locale locale() {
        return locale;
    }

    public String text(String key) {
        return texts.text(key);
    }

    public String fill(String key, Map<String, String> arguments) {
        return texts.fill(key, arguments);
    }

    public String count(String noun, int number) {
        return texts.count("count." + noun, number(BigDecimal.valueOf(number)));
    }

    /** Returns a text of a document; one that is not translated says which language it is in. */
    public Inline words(LocalizedText text) {
        Optional<String> other = spoken.isOther(text) ? Optional.of(text.languageIn(locale)) : Optional.empty();
        return new Inline.Text(spoken(text), other, false);
    }

    /** Returns the words of a text of a document, with the tag of their language if they are to be marked. */
    private String spoken(LocalizedText text) {
        String words = spoken.of(text);
        return marked && spoken.isOther(text) ? words + " [" + text.languageIn(locale) + "]" : words;
    }

    /** Returns the same wording that marks texts in other languages. */
    public Wording marking() {
        return new Wording(locale, true, years);
    }

    /** Returns which texts of documents so far are not in this language, if others are. */
    public Optional<String> otherLanguages() {
        return spoken.areMixed()
                ? Optional.of(fill("page.otherLanguages", Map.of("languages", named(spoken.others()))))
                : Optional.empty();
    }

    private String named(Map<String, Integer> languages) {
        return languages.entrySet().stream()
                .map(entry -> Locale.forLanguageTag(entry.getKey()).getDisplayLanguage(locale) + " [" + entry.getKey()
                        + "]: " + number(BigDecimal.valueOf(entry.getValue())))
                .collect(Collectors.joining("; "));
    }

    /** Returns a number in the common format of all outputs. */
    public String number(BigDecimal number) {
        return numbers.figure(number);
    }

    /** Returns a share in percent. */
    public String percent(BigDecimal share) {
        return numbers.percent(share);
    }

    public String date(LocalDate day) {
        return day.getDayOfMonth() + " " + text("month." + day.getMonthValue()) + " " + day.getYear();
    }

    /** Returns a day in a short format, for columns. */
    public String shortDate(LocalDate day) {
        return DateTimeFormatter.ofPattern(text("shortDate"), Locale.ENGLISH).format(day);
    }

    public String span(TimeSpan span) {
        return years.nameOf(span).orElseGet(() -> own(span));
    }

    /** Returns a span in the words for its months, also if it has a name. */
    public String own(TimeSpan span) {
        if (span instanceof PeriodRange range) {
            return period(range.from()) + " – " + period(range.to());
        }
        return unnamed((Period) span);
    }

    public String period(Period period) {
        return years.nameOf(period).orElseGet(() -> unnamed(period));
    }

    private String unnamed(Period period) {
        if (period.length() > 1) {
            return period(period.first()) + " – " + period(period.last());
        }
        return switch (period.unit()) {
            case YEAR -> Integer.toString(period.year());
            case SEMESTER -> named("period.semester.", period);
            case QUARTER -> named("period.quarter.", period);
            case MONTH -> text("month." + period.ordinal()) + " " + period.year();
            case WEEK ->
                fill(
                        "period.week",
                        Map.of(
                                "week", Integer.toString(period.ordinal()),
                                "year", Integer.toString(period.year())));
            case DAY -> date(period.getStart());
        };
    }

    private String named(String key, Period period) {
        return fill(key + period.ordinal(), Map.of("year", Integer.toString(period.year())));
    }

    public String timings(List<? extends Timing> timings) {
        return timings.isEmpty()
                ? text("timing.none")
                : timings.stream().map(this::timing).distinct().collect(Collectors.joining(", "));
    }

    private String timing(Timing timing) {
        return timing instanceof TimeSpan span ? span(span) : text("timing." + timing);
    }

    /** Returns a status with its symbol; an absent one is withheld. */
    public Inline.State status(Optional<Status> status) {
        return status.map(known -> new Inline.State(symbol(known), known.toString(locale), tone(known)))
                .orElseGet(() -> new Inline.State("■", text("card.noStatus"), Inline.Tone.NEUTRAL));
    }

    /** Returns a punctuality with its symbol. */
    public Inline.State punctuality(Punctuality punctuality) {
        return switch (punctuality) {
            case NOTHING_DUE -> state("○", punctuality, Inline.Tone.QUIET);
            case IN_TIME -> state("✓", punctuality, Inline.Tone.GOOD);
            case LATE -> state("▲", punctuality, Inline.Tone.WARN);
            case AWAITED -> state("…", punctuality, Inline.Tone.NEUTRAL);
            case OVERDUE -> state("!", punctuality, Inline.Tone.WARN);
        };
    }

    private Inline.State state(String symbol, Punctuality punctuality, Inline.Tone tone) {
        return new Inline.State(symbol, punctuality.toString(locale), tone);
    }

    private static String symbol(Status status) {
        return switch (status) {
            case ACHIEVED -> "✓";
            case ON_TRACK -> "→";
            case AT_RISK -> "▲";
            case OFF_TRACK -> "✗";
            case MOVING_AWAY -> "←";
            case NOT_DUE -> "○";
            case NO_DATA -> "–";
            case NOT_APPLICABLE -> "∅";
            case NOT_ASSESSABLE -> "?";
        };
    }

    private static Inline.Tone tone(Status status) {
        return switch (status) {
            case ACHIEVED -> Inline.Tone.GOOD;
            case ON_TRACK -> Inline.Tone.FAIR;
            case AT_RISK -> Inline.Tone.WARN;
            case OFF_TRACK, MOVING_AWAY -> Inline.Tone.BAD;
            case NOT_ASSESSABLE -> Inline.Tone.NEUTRAL;
            case NOT_DUE, NO_DATA, NOT_APPLICABLE -> Inline.Tone.QUIET;
        };
    }

    /** Returns the names of the categories of a cell, in the order of the indicator's dimensions. */
    public String categories(Map<String, String> cell, Indicator indicator) {
        String named = indicator.getDisaggregation().stream()
                .filter(dimension -> cell.containsKey(dimension.getId()))
                .map(dimension -> category(dimension, cell.getOrDefault(dimension.getId(), "")))
                .collect(Collectors.joining(", "));
        String unnamed = cell.entrySet().stream()
                .filter(entry -> indicator.getDisaggregation().stream()
                        .noneMatch(dimension -> dimension.getId().equals(entry.getKey())))
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .sorted()
                .collect(Collectors.joining(", "));
        return named.isEmpty() || unnamed.isEmpty() ? named + unnamed : named + ", " + unnamed;
    }

    private String category(Dimension dimension, String id) {
        return dimension.getCategories().stream()
                .filter(category -> category.getId().equals(id))
                .findFirst()
                .map(Category::getName)
                .map(this::spoken)
                .orElse(id);
    }
}
