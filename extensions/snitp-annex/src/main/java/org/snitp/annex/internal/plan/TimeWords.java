package org.snitp.annex.internal.plan;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snitp.annex.internal.vocabulary.Spellings;
import org.snitp.model.time.Period;
import org.snitp.model.time.TimeFormatException;
import org.snitp.model.time.Timing;

/** Times in the words of annexes that are no spelling of the format: months by name, ranges, terms. */
final class TimeWords {

    private static final Map<String, String> MONTHS = Map.ofEntries(
            Map.entry("ianuarie", "01"),
            Map.entry("february", "02"),
            Map.entry("februarie", "02"),
            Map.entry("january", "01"),
            Map.entry("martie", "03"),
            Map.entry("march", "03"),
            Map.entry("aprilie", "04"),
            Map.entry("april", "04"),
            Map.entry("mai", "05"),
            Map.entry("may", "05"),
            Map.entry("iunie", "06"),
            Map.entry("june", "06"),
            Map.entry("iulie", "07"),
            Map.entry("july", "07"),
            Map.entry("august", "08"),
            Map.entry("septembrie", "09"),
            Map.entry("september", "09"),
            Map.entry("octombrie", "10"),
            Map.entry("october", "10"),
            Map.entry("noiembrie", "11"),
            Map.entry("november", "11"),
            Map.entry("decembrie", "12"),
            Map.entry("december", "12"));

    private static final Pattern MONTH =
            Pattern.compile("(?iu)(?:luna\\s+)?(?<month>\\p{L}{3,10})\\.?,?\\s+(?<year>20[0-9]{2})");

    private static final Pattern RANGE = Pattern.compile("(?<from>[^-–—]+?)\\s*[-–—]\\s*(?<to>[^-–—]+)");

    private static final Pattern YEAR_AT_END = Pattern.compile("20[0-9]{2}$");

    /** A comma between a part of a year and the year. */
    private static final Pattern COMMA = Pattern.compile("(?<=[IV1-4]),\\s*(?=20[0-9]{2})");

    private static final Pattern UNTIL = Pattern.compile(
            "(?iu)(?:termen(?:ul)?\\s*:?\\s*)?(?:până\\s+(?:la|în)\\s+"
                    + "|cel\\s+târziu\\s+(?:la\\s+|în\\s+|până\\s+la\\s+)?|by\\s+|until\\s+|no\\s+later\\s+than\\s+)"
                    + "(?:data\\s+de\\s+)?(?:(?:la\\s+)?(?:sfârșitul|finalul)\\s+|(?:the\\s+)?end\\s+of\\s+)?(?:anului\\s+|anul\\s+)?(?<time>.+)");

    private static final Map<String, String> WORDS = Map.of(
            "ongoing", "permanent", "permanently", "permanent", "continuously", "permanent", "annual basis", "annual");

    private TimeWords() {}

    /** Returns the time that a text names. */
    static Optional<Timing> of(String text) {
        String plain = COMMA.matcher(text).replaceAll(" ");
        Optional<Timing> time = parse(plain);
        if (time.isEmpty()) {
            time = single(plain);
        }
        if (time.isEmpty()) {
            time = range(plain);
        }
        return time;
    }

    private static Optional<Timing> single(String text) {
        String word = WORDS.get(Spellings.folded(text));
        if (word != null) {
            return parse(word);
        }
        Matcher month = MONTH.matcher(text);
        String number = month.matches() ? MONTHS.get(Spellings.folded(month.group("month"))) : null;
        return number == null ? Optional.empty() : parse(month.group("year") + "-" + number);
    }

    /** "Trimestrul I 2027 - trimestrul IV 2028"; "ianuarie - martie 2026", where the year stands once. */
    private static Optional<Timing> range(String text) {
        Matcher range = RANGE.matcher(text);
        if (!range.matches()) {
            return Optional.empty();
        }
        String from = range.group("from").strip();
        String to = range.group("to").strip();
        Matcher year = YEAR_AT_END.matcher(to);
        String first = YEAR_AT_END.matcher(from).find() || !year.find() ? from : from + " " + year.group();
        Optional<Period> begin = period(first);
        Optional<Period> end = period(to);
        if (begin.isEmpty()
                || end.isEmpty()
                || !begin.get().getStart().isBefore(end.get().getStart())) {
            return Optional.empty();
        }
        return parse(begin.get() + "/" + end.get());
    }

    private static Optional<Period> period(String text) {
        Optional<Timing> time = parse(text).or(() -> single(text));
        return time.filter(Period.class::isInstance).map(Period.class::cast);
    }

    /** Returns the time that a text names as the end of something; when that begins is not said. */
    static Optional<Timing> until(String text) {
        Matcher until = UNTIL.matcher(text);
        return until.matches() ? of(until.group("time").strip()) : Optional.empty();
    }

    private static Optional<Timing> parse(String text) {
        try {
            return Optional.of(Timing.parse(text));
        } catch (TimeFormatException e) {
            return e.getSuggestion().map(Timing::parse);
        }
    }
}
