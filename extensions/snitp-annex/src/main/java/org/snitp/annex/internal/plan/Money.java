package org.snitp.annex.internal.plan;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snitp.annex.internal.vocabulary.Spellings;

/**
 * A sum of money as it is written.
 *
 * @param amount the sum, without the thousands or millions that are said beside it
 * @param factor what is said beside it: 1, 1000, or more
 * @param factorSaid whether the factor is said beside the sum itself
 * @param currency the word for the currency, in small letters; empty if there is none
 * @param year the year for which it is meant; empty if none is said
 * @param source where it comes from; empty if that is not said
 */
record Money(String amount, BigDecimal factor, boolean factorSaid, String currency, String year, String source) {

    /** The words for currencies; three letters that are no word of a text are the code itself. */
    private static final Map<String, String> CURRENCIES = Map.ofEntries(
            Map.entry("lei", "RON"),
            Map.entry("leu", "RON"),
            Map.entry("euro", "EUR"),
            Map.entry("€", "EUR"),
            Map.entry("$", "USD"),
            Map.entry("dolari", "USD"),
            Map.entry("£", "GBP"));

    private static final Set<String> CODES = Set.of(
            "RON", "MDL", "EUR", "USD", "GBP", "CHF", "BGN", "HUF", "UAH", "RSD", "PLN", "CZK", "SEK", "NOK", "DKK");

    private static final Map<String, String> FACTORS = Map.ofEntries(
            Map.entry("mii", "1000"),
            Map.entry("mie", "1000"),
            Map.entry("thousand", "1000"),
            Map.entry("thousands", "1000"),
            Map.entry("mil", "1000000"),
            Map.entry("milion", "1000000"),
            Map.entry("milioane", "1000000"),
            Map.entry("million", "1000000"),
            Map.entry("millions", "1000000"),
            Map.entry("mld", "1000000000"),
            Map.entry("miliarde", "1000000000"),
            Map.entry("miliard", "1000000000"),
            Map.entry("billion", "1000000000"));

    private static final String FACTOR = "(?<factor>" + String.join("|", FACTORS.keySet()) + ")\\b\\.?";

    private static final String CURRENCY = "lei|leu|euro|€|\\$|£|dolari|[a-z]{3}";

    /** A longer text is no sum. */
    private static final int MAX_LENGTH = 500;

    private static final Pattern YEAR = Pattern.compile("\\b20[0-9]{2}\\b");

    private static final Pattern SUM = Pattern.compile("(?iu)(?:(?:în\\s+)?(?<before>20[0-9]{2})\\s*[:–—-]\\s*)?"
            + "(?:(?<first>" + CURRENCY + ")\\s*)?(?<amount>" + Amount.NUMBER + ")\\s*(?:" + FACTOR
            + "\\s*)?(?:de\\s+)?"
            + "(?<currency>" + CURRENCY + ")?"
            + "(?:\\s*(?:în|in|pentru|for)\\s+(?:anul\\s+)?(?<after>20[0-9]{2}))?"
            + "(?:\\s*\\((?<bracket>[^()0-9]*)\\)|\\s*[-–—,]\\s*(?<source>[^0-9]+))?");

    /** Returns the sum that a text is; nothing if it says anything besides. */
    static Optional<Money> of(String text) {
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Matcher sum = SUM.matcher(text);
        if (!sum.matches()) {
            return Optional.empty();
        }
        String first = word(sum.group("first"));
        String last = word(sum.group("currency"));
        boolean known = (first.isEmpty() || code(first).isPresent())
                && (last.isEmpty() || code(last).isPresent());
        if (!known || (!first.isEmpty() && !last.isEmpty())) {
            return Optional.empty();
        }
        String factor = word(sum.group("factor"));
        String bracket = sum.group("bracket");
        String source = sum.group("source");
        return Optional.of(new Money(
                sum.group("amount"),
                factor(factor),
                !factor.isEmpty(),
                first.isEmpty() ? last : first,
                word(sum.group("before")) + word(sum.group("after")),
                bracket != null ? bracket.strip() : source == null ? "" : source.strip()));
    }

    /** Returns what a head says of the sums below it: the factor and the currency. Several of them say nothing. */
    static Money ofHead(String head) {
        Set<String> words = new LinkedHashSet<>(
                Arrays.asList(head.toLowerCase(Locale.ROOT).split("(?<=[€$£])|(?=[€$£])|[^\\p{L}€$£]+", -1)));
        List<String> currencies =
                words.stream().filter(word -> code(word).isPresent()).toList();
        List<String> factors = words.stream().filter(FACTORS::containsKey).toList();
        String factor = factors.size() == 1 ? factors.get(0) : "";
        boolean clear = currencies.size() == 1 && factors.size() < 2;
        return new Money("", factor(factor), !factor.isEmpty(), clear ? currencies.get(0) : "", year(head), "");
    }

    /** Returns the one year in a head; empty if there is none, or more than one. */
    static String year(String head) {
        Matcher year = YEAR.matcher(head);
        String found = year.find() ? year.group() : "";
        return year.find() ? "" : found;
    }

    private static BigDecimal factor(String word) {
        return new BigDecimal(FACTORS.getOrDefault(word, "1"));
    }

    private static String word(@Nullable String group) {
        return group == null ? "" : group.toLowerCase(Locale.ROOT);
    }

    /** Returns the code of ISO 4217 for a word. */
    static Optional<String> code(String word) {
        String known = CURRENCIES.get(word);
        if (known != null) {
            return Optional.of(known);
        }
        String upper = word.toUpperCase(Locale.ROOT);
        return CODES.contains(upper) ? Optional.of(upper) : Optional.empty();
    }

    /** Returns whether a word means the money of Romania as well as that of Moldova. */
    static boolean isLei(String word) {
        return word.equals("lei") || word.equals("leu");
    }

    /** Returns whether a text has no number at all, so that it says where money comes from, or that none is needed. */
    static boolean isWords(String text) {
        return Spellings.folded(text).chars().noneMatch(Character::isDigit);
    }
}
