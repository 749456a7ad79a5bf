package org.snitp.model.time;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Suggests the spelling for a timing in the notation of Romanian ministries or of other systems. */
final class TimeSuggestion {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("anual", "annual"),
            Map.entry("anuala", "annual"),
            Map.entry("yearly", "annual"),
            Map.entry("annually", "annual"),
            Map.entry("semestrial", "semiannual"),
            Map.entry("semestriala", "semiannual"),
            Map.entry("biannual", "semiannual"),
            Map.entry("semi-annual", "semiannual"),
            Map.entry("half-yearly", "semiannual"),
            Map.entry("trimestrial", "quarterly"),
            Map.entry("trimestriala", "quarterly"),
            Map.entry("lunar", "monthly"),
            Map.entry("lunara", "monthly"),
            Map.entry("saptamanal", "weekly"),
            Map.entry("saptamanala", "weekly"),
            Map.entry("every week", "weekly"),
            Map.entry("la doua saptamani", "P2W"),
            Map.entry("every two weeks", "P2W"),
            Map.entry("fortnightly", "P2W"),
            Map.entry("bienal", "P2Y"),
            Map.entry("bienala", "P2Y"),
            Map.entry("biennial", "P2Y"),
            Map.entry("la doi ani", "P2Y"),
            Map.entry("din doi in doi ani", "P2Y"),
            Map.entry("every two years", "P2Y"),
            Map.entry("trienal", "P3Y"),
            Map.entry("triennial", "P3Y"),
            Map.entry("la trei ani", "P3Y"),
            Map.entry("every three years", "P3Y"),
            Map.entry("la patru ani", "P4Y"),
            Map.entry("every four years", "P4Y"),
            Map.entry("cincinal", "P5Y"),
            Map.entry("la cinci ani", "P5Y"),
            Map.entry("every five years", "P5Y"),
            Map.entry("permanenta", "permanent"),
            Map.entry("continuu", "permanent"),
            Map.entry("continuous", "permanent"),
            Map.entry("la nevoie", "on-demand"),
            Map.entry("la cerere", "on-demand"),
            Map.entry("ad-hoc", "on-demand"),
            Map.entry("ad hoc", "on-demand"),
            Map.entry("on demand", "on-demand"));

    private static final Map<String, String> ORDINALS =
            Map.of("i", "1", "ii", "2", "iii", "3", "iv", "4", "1", "1", "2", "2", "3", "3", "4", "4");

    private static final String ORDINAL = "(?<ordinal>iv|iii|ii|i|[1-4])";
    private static final String YEAR = "(?<year>[0-9]{4})";

    private record Spelling(Pattern pattern, String letter) {}

    private static final List<Spelling> PERIODS = List.of(
            spelling("(?:semestrul|semestru|sem\\.?|s)\\s*" + ORDINAL + "[\\s./-]*" + YEAR, "S"),
            spelling("(?:trimestrul|trimestru|trim\\.?|t|q)\\s*" + ORDINAL + "[\\s./-]*" + YEAR, "Q"),
            spelling(YEAR + "[\\s./-]*(?:semestrul|sem\\.?|s|h)\\s*" + ORDINAL, "S"),
            spelling(YEAR + "[\\s./-]*(?:trimestrul|trim\\.?|t|q)\\s*" + ORDINAL, "Q"));

    private static final Pattern MONTH_FIRST = Pattern.compile("(?<month>0?[1-9]|1[0-2])[./-]" + YEAR);
    private static final Pattern YEAR_FIRST = Pattern.compile(YEAR + "[./-](?:m)?(?<month>0?[1-9]|1[0-2])");
    private static final Pattern YEARS = Pattern.compile("(?<from>[0-9]{4})\\s*[-–—]\\s*(?<to>[0-9]{4})");

    private static final Pattern WEEK_FIRST = Pattern.compile(
            "(?:saptamana|sapt\\.?|week|w)\\s*(?<week>[0-9]{1,2})(?:\\s+(?:din|of)\\s+|[\\s./-]*)" + YEAR);

    private static final Pattern WEEK_LAST =
            Pattern.compile(YEAR + "[\\s./-]*(?:saptamana|sapt\\.?|week|w)\\s*(?<week>[0-9]{1,2})");

    private static final Pattern DAY = Pattern.compile("(?<day>[0-9]{1,2})\\.(?<month>[0-9]{1,2})\\." + YEAR);
    private static final Pattern LOOSE_DAY = Pattern.compile(YEAR + "[-.](?<month>[0-9]{1,2})[-.](?<day>[0-9]{1,2})");

    /** Two days or two months with a word or a sign between them. */
    private static final Pattern FROM_TO =
            Pattern.compile("(?:din |de la |from )?(?<from>(?:[0-9]{1,2}[./])?[0-9]{1,2}[./][0-9]{4})"
                    + "\\s*(?:[-–—]|pana la|pana in|la|to|until)\\s*(?<to>(?:[0-9]{1,2}[./])?[0-9]{1,2}[./][0-9]{4})");

    private static final Pattern EVERY_YEARS = Pattern.compile("la [2-5] ani|every [2-5] years");

    /** The school years and academic years of Romania, which begin in September and in October. */
    private static final Pattern SCHOOL_YEAR = Pattern.compile(
            "an(?:ul)?\\s+(?<kind>scolar|universitar)\\s+(?<from>[0-9]{4})\\s*[-/–—]\\s*(?<to>[0-9]{4})");

    /** A year and the following one, as fiscal and school years are written; not the first month of a year. */
    private static final Pattern TWO_YEARS = Pattern.compile("[0-9]{2}(?<from>[0-9]{2})[/–—](?<to>[0-9]{2})");

    /** No timing is longer in any spelling; normalising a long text may take quadratic time. */
    private static final int MAX_LENGTH = 64;

    private TimeSuggestion() {}

    /** Returns the correct spelling of the probable meaning, if the parser accepts it. */
    static @Nullable String of(String text, Function<String, ?> reader) {
        if (text.length() > MAX_LENGTH) {
            return null;
        }
        String guess = guess(Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .strip()
                .toLowerCase(Locale.ROOT));
        return guess != null && !guess.equals(text) && isRead(guess, reader) ? guess : null;
    }

    /** Returns the correct spelling of one period; two successive years may be a fiscal year as well as both of them. */
    static @Nullable String ofPeriod(String text, Function<String, ?> reader) {
        String guess = of(text, reader);
        boolean years = guess != null && YEARS.matcher(text.strip()).matches();
        return years && reader.apply(guess) instanceof Period two && two.length() == 2 ? null : guess;
    }

    private static @Nullable String guess(String text) {
        String word = WORDS.get(text);
        if (word != null) {
            return word;
        }
        var years = YEARS.matcher(text);
        if (years.matches()) {
            return years.group("from") + "/" + years.group("to");
        }
        if (isTwoYears(text)) {
            return null;
        }
        var fromTo = FROM_TO.matcher(text);
        if (fromTo.matches()) {
            return range(part(fromTo.group("from")), part(fromTo.group("to")));
        }
        String other = weekOrDay(text);
        return other != null ? other : monthsOrWord(text);
    }

    private static @Nullable String weekOrDay(String text) {
        for (Pattern pattern : List.of(WEEK_FIRST, WEEK_LAST)) {
            var week = pattern.matcher(text);
            if (week.matches()) {
                return week.group("year") + "-W" + two(week.group("week"));
            }
        }
        for (Pattern pattern : List.of(DAY, LOOSE_DAY)) {
            var day = pattern.matcher(text);
            if (day.matches()) {
                return day.group("year") + "-" + two(day.group("month")) + "-" + two(day.group("day"));
            }
        }
        var school = SCHOOL_YEAR.matcher(text);
        if (school.matches()) {
            return schoolYear(school.group("kind"), school.group("from"), school.group("to"));
        }
        var years = EVERY_YEARS.matcher(text);
        return years.matches() ? "P" + text.replaceAll("[^0-9]", "") + "Y" : null;
    }

    private static @Nullable String part(String text) {
        return guess(text.replace('/', '.'));
    }

    /** Returns a range, as whole years if it is of such. */
    private static @Nullable String range(@Nullable String from, @Nullable String to) {
        if (from == null || to == null || from.length() != to.length()) {
            return null;
        }
        boolean days = from.endsWith("-01-01") && to.endsWith("-12-31");
        boolean months = from.length() == 7 && from.endsWith("-01") && to.endsWith("-12");
        String first = days || months ? from.substring(0, 4) : from;
        String last = days || months ? to.substring(0, 4) : to;
        return first.equals(last) ? first : first + "/" + last;
    }

    private static @Nullable String schoolYear(String kind, String from, String to) {
        if (Integer.parseInt(from) + 1 != Integer.parseInt(to)) {
            return null;
        }
        return kind.equals("scolar") ? from + "-09/" + to + "-08" : from + "-10/" + to + "-09";
    }

    private static String two(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private static @Nullable String monthsOrWord(String text) {
        for (Spelling spelling : PERIODS) {
            var matcher = spelling.pattern().matcher(text);
            if (matcher.matches()) {
                return matcher.group("year") + "-" + spelling.letter() + ORDINALS.get(matcher.group("ordinal"));
            }
        }
        for (Pattern pattern : List.of(MONTH_FIRST, YEAR_FIRST)) {
            var matcher = pattern.matcher(text);
            if (matcher.matches()) {
                return matcher.group("year") + "-" + two(matcher.group("month"));
            }
        }
        return text.matches("p2w|p[2-5]y") ? text.toUpperCase(Locale.ROOT) : text;
    }

    private static boolean isTwoYears(String text) {
        var years = TWO_YEARS.matcher(text);
        return years.matches()
                && (Integer.parseInt(years.group("from")) + 1) % 100 == Integer.parseInt(years.group("to"));
    }

    /** A range that ends before it begins is no range either. */
    private static boolean isRead(String guess, Function<String, ?> reader) {
        try {
            Object read = reader.apply(guess);
            return read != null && !(read instanceof TimeSpan span && !span.isForward());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Spelling spelling(String regex, String letter) {
        return new Spelling(Pattern.compile(regex), letter);
    }
}
