package org.snitp.model.time;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Parses periods, ranges and timings. */
final class TimeSpelling {

    private static final int DIGITS_OF_YEAR = 4;
    private static final int PART = DIGITS_OF_YEAR + 1;
    private static final int LENGTH = PART + 2;
    private static final int LENGTH_OF_WEEK = LENGTH + 1;
    private static final int LENGTH_OF_DAY = LENGTH + 3;

    private static final Map<String, Timing> WORDS = words();

    private TimeSpelling() {}

    static Timing timing(String text) {
        return read(text, "a period, a range, a recurrence, permanent or on-demand", TimeSpelling::timingOrThrow);
    }

    static TimeSpan span(String text) {
        return read(text, "a period or a range of periods", TimeSpelling::spanOrThrow);
    }

    static Period period(String text) {
        try {
            return anyPeriodOrThrow(text);
        } catch (IllegalArgumentException e) {
            String suggestion = TimeSuggestion.ofPeriod(text, TimeSpelling::anyPeriodOrThrow);
            throw new TimeFormatException(text, "a period", suggestion);
        }
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

    /** A range counts as one period, unless it runs backwards. */
    private static Period anyPeriodOrThrow(String text) {
        TimeSpan span = spanOrThrow(text);
        return span instanceof Period period ? period : Period.spanning(span.getStart(), span.getEnd());
    }

    private static PeriodRange rangeOrThrow(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException(text);
        }
        return new PeriodRange(periodOrThrow(text.substring(0, slash)), periodOrThrow(text.substring(slash + 1)));
    }

    private static Period periodOrThrow(String text) {
        if (text.length() == DIGITS_OF_YEAR) {
            return Period.year(number(text, 0, DIGITS_OF_YEAR));
        }
        if (text.length() < LENGTH || text.charAt(DIGITS_OF_YEAR) != '-') {
            throw new IllegalArgumentException(text);
        }
        int year = number(text, 0, DIGITS_OF_YEAR);
        return text.length() == LENGTH ? shortPeriod(text, year) : longPeriod(text, year);
    }

    private static Period shortPeriod(String text, int year) {
        return switch (text.charAt(PART)) {
            case 'S' -> Period.semester(year, number(text, PART + 1, LENGTH));
            case 'Q' -> Period.quarter(year, number(text, PART + 1, LENGTH));
            default -> Period.month(year, number(text, PART, LENGTH));
        };
    }

    private static Period longPeriod(String text, int year) {
        if (text.length() == LENGTH_OF_WEEK && text.charAt(PART) == 'W') {
            return Period.week(year, number(text, PART + 1, LENGTH_OF_WEEK));
        }
        if (text.length() != LENGTH_OF_DAY || text.charAt(LENGTH) != '-') {
            throw new IllegalArgumentException(text);
        }
        Period month = Period.month(year, number(text, PART, LENGTH));
        int day = number(text, LENGTH + 1, LENGTH_OF_DAY);
        if (day < 1 || day > month.getEnd().getDayOfMonth()) {
            throw new IllegalArgumentException(text);
        }
        return Period.day(month.getStart().withDayOfMonth(day));
    }

    /** Parses ASCII digits only. */
    private static int number(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new IllegalArgumentException(text);
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static Map<String, Timing> words() {
        Map<String, Timing> words = new HashMap<>();
        for (Recurrence recurrence : Recurrence.values()) {
            words.put(recurrence.toString(), recurrence);
            words.put(recurrence.duration(), recurrence);
        }
        Arrays.stream(OpenTiming.values()).forEach(standing -> words.put(standing.toString(), standing));
        return Map.copyOf(words);
    }
}
