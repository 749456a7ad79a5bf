package org.snitp.interop.sdmx;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snitp.model.time.PeriodRange;
import org.snitp.model.time.TimeFormatException;
import org.snitp.model.time.TimeSpan;

/** Times as SDMX spells them: reporting periods as the library does, and others as a day and a duration. */
final class SdmxTime {

    private static final Pattern COMMON =
            Pattern.compile("[0-9]{4}(?:-(?:S[12]|Q[1-4]|W[0-9]{2}|[0-9]{2}|[0-9]{2}-[0-9]{2}))?");

    /** Reporting years, trimesters and months, and dates with a time. */
    private static final Pattern REPORTING = Pattern.compile("([0-9]{4})-(?:A1|M([0-9]{2}))");

    private static final Pattern RANGE = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(?:T[0-9:.]+Z?)?/(P[0-9YMWD]+)");

    private SdmxTime() {}

    static String spelled(TimeSpan span) {
        String text = span.toString();
        if (COMMON.matcher(text).matches()) {
            return text;
        }
        LocalDate start = span.getStart();
        LocalDate after = span.getEnd().plusDays(1);
        if (start.getDayOfMonth() == after.getDayOfMonth()) {
            long months = ChronoUnit.MONTHS.between(start, after);
            return start + (months % 12 == 0 ? "/P" + months / 12 + "Y" : "/P" + months + "M");
        }
        return start + "/P" + ChronoUnit.DAYS.between(start, after) + "D";
    }

    /** The code of the frequency of a time. */
    static String frequency(TimeSpan span) {
        String text = span.toString();
        if (span instanceof PeriodRange || !COMMON.matcher(text).matches()) {
            return "_Z";
        }
        return switch (((org.snitp.model.time.Period) span).unit()) {
            case YEAR -> "A";
            case SEMESTER -> "S";
            case QUARTER -> "Q";
            case MONTH -> "M";
            case WEEK -> "W";
            case DAY -> "D";
        };
    }

    static Optional<TimeSpan> read(String text) {
        String plain = text.strip().toUpperCase(Locale.ROOT);
        Matcher reporting = REPORTING.matcher(plain);
        if (reporting.matches()) {
            plain = reporting.group(2) == null ? reporting.group(1) : reporting.group(1) + "-" + reporting.group(2);
        }
        try {
            if (COMMON.matcher(plain).matches()) {
                return Optional.of(TimeSpan.parse(plain));
            }
            Matcher range = RANGE.matcher(plain);
            if (range.matches()) {
                LocalDate start = LocalDate.parse(range.group(1));
                return Optional.of(
                        span(start, start.plus(Period.parse(range.group(2))).minusDays(1)));
            }
            return Optional.empty();
        } catch (TimeFormatException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Returns the days in the longest units that begin and end with them. */
    static TimeSpan span(LocalDate first, LocalDate last) {
        if (first.getDayOfYear() == 1 && last.plusDays(1).getDayOfYear() == 1) {
            return first.getYear() == last.getYear()
                    ? org.snitp.model.time.Period.year(first.getYear())
                    : new PeriodRange(
                            org.snitp.model.time.Period.year(first.getYear()),
                            org.snitp.model.time.Period.year(last.getYear()));
        }
        boolean months = first.getDayOfMonth() == 1 && last.plusDays(1).getDayOfMonth() == 1;
        String from = months ? first.toString().substring(0, 7) : first.toString();
        String to = months ? last.toString().substring(0, 7) : last.toString();
        return TimeSpan.parse(from.equals(to) ? from : from + "/" + to);
    }
}
