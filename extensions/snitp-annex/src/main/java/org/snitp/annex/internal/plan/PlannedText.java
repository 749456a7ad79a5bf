package org.snitp.annex.internal.plan;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snitp.annex.internal.vocabulary.Spellings;
import org.snitp.model.indicator.TargetKind;

/**
 * A value as it is written beside an indicator.
 *
 * @param number the number; empty if it is yes or no
 * @param truth yes or no; absent if it is a number
 * @param unit what stands after the number; empty if nothing does
 * @param year the year that it says; empty if it says none
 * @param kind whether it must be kept to, rather than reached
 */
record PlannedText(String number, Optional<Boolean> truth, String unit, String year, Optional<TargetKind> kind) {

    /** A longer text is no value. */
    private static final int MAX_LENGTH = 500;

    private static final String YEAR = "20[0-9]{2}";

    private static final Pattern BEFORE =
            Pattern.compile("(?iu)(?:(?:în|in|by)\\s+)?(?<year>" + YEAR + ")\\s*[:–—-]\\s*(?<rest>.+)");

    private static final Pattern AFTER = Pattern.compile("(?iu)(?<rest>.+?)\\s*(?:[,–—-]?\\s*(?:până\\s+(?:la\\s+"
            + "(?:sfârșitul\\s+(?:anului\\s+)?)?|în\\s+)|în\\s+|in\\s+|by\\s+(?:the\\s+end\\s+of\\s+|end\\s+of\\s+)?)(?:anul\\s+)?"
            + "|\\()(?<year>" + YEAR + ")\\)?");

    private static final Pattern BOUND =
            Pattern.compile("(?iu)(?:(?<least>cel\\s+puțin|minimum|minim|min\\.?|at\\s+least|≥|>=)"
                    + "|(?<most>cel\\s+mult|maximum|maxim|max\\.?|at\\s+most|≤|<=))\\s*(?<rest>.+)");

    private static final Pattern VALUE =
            Pattern.compile("(?<minus>[-–—−])?(?<number>" + Amount.NUMBER + ")\\s*(?<unit>%|\\p{L}[\\p{L} .²³/-]*)?");

    /** These words after a number say more than its unit. */
    private static final Set<String> NO_UNITS = Set.of(
            "per",
            "pe",
            "an",
            "anual",
            "anuala",
            "lunar",
            "annually",
            "year",
            "yearly",
            "month",
            "mii",
            "mil",
            "milion",
            "milioane",
            "miliarde",
            "thousand",
            "million",
            "billion",
            "din",
            "of",
            "sau",
            "or",
            "intre",
            "fata",
            "in",
            "plus",
            "la",
            "cu",
            "from",
            "to",
            "and",
            "si",
            "each",
            "fiecare",
            "pana",
            "by");

    private static final Map<String, Boolean> TRUTHS = Map.of("da", true, "nu", false, "yes", true, "no", false);

    /** Reads a value; nothing if it says anything that is not understood. */
    static Optional<PlannedText> of(String text) {
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Boolean truth = TRUTHS.get(Spellings.folded(text));
        if (truth != null) {
            return Optional.of(new PlannedText("", Optional.of(truth), "", "", Optional.empty()));
        }
        String rest = text;
        String year = "";
        Matcher before = BEFORE.matcher(rest);
        Matcher after = AFTER.matcher(rest);
        if (before.matches()) {
            year = before.group("year");
            rest = before.group("rest");
        } else if (after.matches()) {
            year = after.group("year");
            rest = after.group("rest");
        }
        Matcher bound = BOUND.matcher(rest);
        Optional<TargetKind> kind = Optional.empty();
        if (bound.matches()) {
            kind = Optional.of(bound.group("least") == null ? TargetKind.AT_MOST : TargetKind.AT_LEAST);
            rest = bound.group("rest");
        }
        return value(rest.strip(), year, kind);
    }

    private static Optional<PlannedText> value(String text, String year, Optional<TargetKind> kind) {
        Matcher value = VALUE.matcher(text);
        if (!value.matches() || text.matches(YEAR)) {
            // A year alone may be the value, or when it is due.
            return Optional.empty();
        }
        String unit = unit(value.group("unit"));
        for (String word : Spellings.folded(unit).split(" ", -1)) {
            if (NO_UNITS.contains(word)) {
                return Optional.empty();
            }
        }
        String number = (value.group("minus") == null ? "" : "-") + value.group("number");
        return Optional.of(new PlannedText(number, Optional.empty(), unit, year, kind));
    }

    private static String unit(@Nullable String group) {
        return group == null ? "" : group.strip().toLowerCase(Locale.ROOT);
    }
}
