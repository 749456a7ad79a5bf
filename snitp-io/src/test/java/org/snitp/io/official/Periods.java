package org.snitp.io.official;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snitp.model.time.OpenTiming;
import org.snitp.model.time.Period;
import org.snitp.model.time.PeriodRange;
import org.snitp.model.time.Recurrence;
import org.snitp.model.time.Timing;

/** How the plan's cells name periods; what is not understood fails. */
final class Periods {

    private static final Map<String, Timing> WORDS = Map.of(
            "Permanent", OpenTiming.PERMANENT,
            "la nevoie", OpenTiming.ON_DEMAND,
            "Anual", Recurrence.ANNUAL,
            "anual", Recurrence.ANNUAL,
            "Semestrial", Recurrence.SEMIANNUAL,
            "Trimestrial", Recurrence.QUARTERLY);

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:-(\\d{4}))?");
    private static final Pattern PART = Pattern.compile("(Semestrul|Trimestrul) (I|II|III|IV) (\\d{4})");

    private Periods() {}

    /** The timings that a cell names, in its order. */
    static List<Timing> timings(List<String> lines) {
        return lines.stream()
                .flatMap(line -> Pattern.compile(" și |/").splitAsStream(line))
                .map(Periods::timing)
                .toList();
    }

    private static Timing timing(String text) {
        Timing word = WORDS.get(text);
        if (word != null) {
            return word;
        }
        Matcher years = YEARS.matcher(text);
        if (years.matches()) {
            Period first = Period.year(Integer.parseInt(years.group(1)));
            return years.group(2) == null
                    ? first
                    : new PeriodRange(first, Period.year(Integer.parseInt(years.group(2))));
        }
        Matcher part = PART.matcher(text);
        if (part.matches()) {
            int number = ROMAN.indexOf(part.group(2)) + 1;
            int year = Integer.parseInt(part.group(3));
            return part.group(1).equals("Semestrul") ? Period.semester(year, number) : Period.quarter(year, number);
        }
        throw new AssertionError("The period \"" + text + "\" is not understood");
    }
}
