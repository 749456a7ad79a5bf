package org.snitp.model.time;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the spelling of periods, ranges and timings. */
final class TimeSpelling {

    private static final Pattern PERIOD =
            Pattern.compile("(?<year>[0-9]{4})(?:-(?:S(?<semester>[12])|Q(?<quarter>[1-4])|(?<month>0[1-9]|1[0-2])))?");

    private static final Map<String, Timing> WORDS = words();

    private TimeSpelling() {}

    static Timing timing(String text) {
        return read(text, "a period, a range, a recurrence, permanent or on-demand", TimeSpelling::timingOrThrow);
    }

    static TimeSpan span(String text) {
        return read(text, "a period or a range of periods", TimeSpelling::spanOrThrow);
    }

    static Period period(String text) {
        return read(text, "a period", TimeSpelling::periodOrThrow);
    }

    static PeriodRange range(String text) {
        return read(text, "a range of periods", TimeSpelling::rangeOrThrow);
    }

    private static <T> T read(String text, String expected, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException e) {
            throw new TimeFormatException(text, expected, TimeSuggestion.of(text, reader));
        }
    }

    private static Timing timingOrThrow(String text) {
        Timing word = WORDS.get(text);
        return word != null ? word : spanOrThrow(text);
    }

    private static TimeSpan spanOrThrow(String text) {
        return text.indexOf('/') >= 0 ? rangeOrThrow(text) : periodOrThrow(text);
    }

    private static PeriodRange rangeOrThrow(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException(text);
        }
        return new PeriodRange(periodOrThrow(text.substring(0, slash)), periodOrThrow(text.substring(slash + 1)));
    }

    private static Period periodOrThrow(String text) {
        Matcher matcher = PERIOD.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(text);
        }
        int year = Integer.parseInt(matcher.group("year"));
        if (matcher.group("semester") != null) {
            return Period.semester(year, Integer.parseInt(matcher.group("semester")));
        }
        if (matcher.group("quarter") != null) {
            return Period.quarter(year, Integer.parseInt(matcher.group("quarter")));
        }
        if (matcher.group("month") != null) {
            return Period.month(year, Integer.parseInt(matcher.group("month")));
        }
        return Period.year(year);
    }

    private static Map<String, Timing> words() {
        Map<String, Timing> words = new HashMap<>();
        Arrays.stream(Recurrence.values()).forEach(recurrence -> words.put(recurrence.toString(), recurrence));
        Arrays.stream(Standing.values()).forEach(standing -> words.put(standing.toString(), standing));
        return Map.copyOf(words);
    }
}
