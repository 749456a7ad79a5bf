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
        for (Spelling spelling : PERIODS) {
            var matcher = spelling.pattern().matcher(text);
            if (matcher.matches()) {
                return matcher.group("year") + "-" + spelling.letter() + ORDINALS.get(matcher.group("ordinal"));
            }
        }
        for (Pattern pattern : List.of(MONTH_FIRST, YEAR_FIRST)) {
            var matcher = pattern.matcher(text);
            if (matcher.matches()) {
                return matcher.group("year") + "-" + ("0" + matcher.group("month")).replaceFirst("^0(?=..)", "");
            }
        }
        return text;
    }

    private static boolean isTwoYears(String text) {
        var years = TWO_YEARS.matcher(text);
        return years.matches()
                && (Integer.parseInt(years.group("from")) + 1) % 100 == Integer.parseInt(years.group("to"));
    }

    private static boolean isRead(String guess, Function<String, ?> reader) {
        try {
            return reader.apply(guess) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Spelling spelling(String regex, String letter) {
        return new Spelling(Pattern.compile(regex), letter);
    }
}
