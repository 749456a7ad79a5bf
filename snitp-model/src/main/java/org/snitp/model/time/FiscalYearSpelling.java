package org.snitp.model.time;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of fiscal years: how they are written, read and guessed. */
final class FiscalYearSpelling {

    private static final String PREFIX = "FY";
    private static final YearStart JANUARY = new YearStart(1, 1);
    private static final int LENGTH = PREFIX.length() + 4;

    /** No name is longer; normalising a long text may take quadratic time. */
    private static final int MAX_LENGTH = 64;

    private static final String WORDS = "(?:(?:an(?:ul)?\\s+(?:scolar|universitar|fiscal|bugetar|financiar))"
            + "|(?:(?:school|academic|fiscal|financial)\\s+year)|[fsa]y)";

    private static final Pattern TWO_YEARS =
            Pattern.compile(WORDS + "?\\s*(?<from>[0-9]{4})\\s*(?<mark>[-/–—])\\s*(?<to>[0-9]{4}|[0-9]{2})");

    private static final Pattern ONE_YEAR = Pattern.compile(WORDS + "[\\s-]*(?<year>[0-9]{4}|[0-9]{2})");

    private FiscalYearSpelling() {}

    static boolean isName(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? isYear(text)
                : text.indexOf('/', slash + 1) < 0
                        && (isYear(text.substring(0, slash)) || isYear(text.substring(slash + 1)));
    }

    private static boolean isYear(String text) {
        return text.length() == LENGTH
                && text.startsWith(PREFIX)
                && text.chars().skip(PREFIX.length()).allMatch(c -> c >= '0' && c <= '9');
    }

    private static int number(String name) {
        return Integer.parseInt(name.substring(PREFIX.length()));
    }

    static Optional<String> expand(FiscalYear kind, String text) {
        if (!isName(text)) {
            return Optional.empty();
        }
        int slash = text.indexOf('/');
        String from = slash < 0 ? text : text.substring(0, slash);
        String to = slash < 0 ? text : text.substring(slash + 1);
        try {
            return Optional.of((isYear(from) ? edge(kind.year(number(from)).getStart(), kind) : from)
                            + "/"
                            + (isYear(to) ? edge(kind.year(number(to)).getEnd(), kind) : to))
                    .map(span -> calendarYear(kind, from, to).orElse(span));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A year that begins on 1 January is the calendar year. */
    private static Optional<String> calendarYear(FiscalYear kind, String from, String to) {
        return from.equals(to) && kind.getBegins().equals(JANUARY)
                ? Optional.of(kind.year(number(from)).toString())
                : Optional.empty();
    }

    /** A day at which years of a kind begin or end; the month if that says the same. */
    private static String edge(LocalDate day, FiscalYear kind) {
        PeriodUnit unit = kind.getBegins().day() == 1 ? PeriodUnit.MONTH : PeriodUnit.DAY;
        return Period.containing(day, unit).toString();
    }

    static Optional<String> nameOf(FiscalYear kind, TimeSpan span) {
        if (!span.isForward() || kind.getBegins().equals(JANUARY)) {
            return Optional.empty();
        }
        int first = kind.numberOn(span.getStart());
        int last = kind.numberOn(span.getEnd());
        try {
            return kind.year(first).getStart().equals(span.getStart())
                            && kind.year(last).getEnd().equals(span.getEnd())
                    ? Optional.of(first == last ? name(first) : name(first) + "/" + name(last))
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String name(int number) {
        if (number < 1 || number > 9999) {
            throw new IllegalArgumentException("Year out of range 1 to 9999: " + number);
        }
        return PREFIX + String.format(Locale.ROOT, "%04d", number);
    }

    static String spell(FiscalYear kind, Timing timing) {
        String own = timing.toString();
        return timing instanceof TimeSpan span
                ? nameOf(kind, span)
                        .filter(name -> expand(kind, name).filter(own::equals).isPresent())
                        .orElse(own)
                : own;
    }

    static Optional<String> suggest(FiscalYear kind, String text) {
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        Matcher two = TWO_YEARS.matcher(plain);
        if (two.matches()) {
            int from = Integer.parseInt(two.group("from"));
            return isNext(from, two.group("to")) && !isMonth(plain, two)
                    ? named(kind, from, kind.getBegins())
                    : Optional.empty();
        }
        Matcher one = ONE_YEAR.matcher(plain);
        return one.matches() ? Optional.of(one.group("year")).map(FiscalYearSpelling::full) : Optional.empty();
    }

    private static String full(String year) {
        return year.length() == 4 ? PREFIX + year : PREFIX + "20" + year;
    }

    /** The year 2011-12 alone may be a month as well. */
    private static boolean isMonth(String text, Matcher two) {
        return Character.isDigit(text.charAt(0))
                && two.group("mark").equals("-")
                && two.group("to").length() == 2
                && List.of("01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12")
                        .contains(two.group("to"));
    }

    private static boolean isNext(int from, String to) {
        int next = from + 1;
        return Integer.parseInt(to) == (to.length() == 4 ? next : next % 100);
    }

    private static Optional<String> named(FiscalYear kind, int begun, YearStart begins) {
        try {
            return Optional.of(name(kind.numberOn(begins.in(begun))));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
