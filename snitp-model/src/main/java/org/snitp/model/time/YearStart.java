package org.snitp.model.time;

import java.time.LocalDate;
import java.time.Month;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day on which a year begins that is not the calendar year.
 *
 * <p>The spelling is the number of the month, as in {@code 10}, and otherwise month and day, as in {@code 04-06}.
 *
 * @param month the month, 1 to 12
 * @param day the day of the month, 1 to 28, so that it is in every year
 */
public record YearStart(int month, int day) {

    /** The spelling, as a regular expression. */
    public static final String PATTERN = "(?<month>0?[1-9]|1[0-2])(?:-(?<day>0[1-9]|1[0-9]|2[0-8]))?";

    private static final Pattern SPELLING = Pattern.compile(PATTERN);
    private static final int LAST_DAY = 28;

    /**
     * Checks that the day is in every year.
     *
     * @throws IllegalArgumentException if the month or the day is out of range
     */
    public YearStart {
        if (month < 1 || month > 12 || day < 1 || day > LAST_DAY) {
            throw new IllegalArgumentException("Months are 1 to 12, days 1 to 28: " + month + ", " + day);
        }
    }

    /** Returns the first day of a month. */
    public static YearStart of(Month month) {
        return new YearStart(Objects.requireNonNull(month, "month").getValue(), 1);
    }

    /**
     * Parses the start of a year: {@code 10} or {@code 04-06}.
     *
     * @throws TimeFormatException if the text is no such start
     */
    public static YearStart parse(String text) {
        Matcher parts = SPELLING.matcher(Objects.requireNonNull(text, "text"));
        if (!parts.matches()) {
            throw new TimeFormatException(text, "a month, or a month and a day up to 28", null);
        }
        String day = parts.group("day");
        return new YearStart(Integer.parseInt(parts.group("month")), day == null ? 1 : Integer.parseInt(day));
    }

    /**
     * Parses the spelling, as {@link #parse} does. Spring and JAX-RS find it by this name.
     *
     * @throws IllegalArgumentException if there is none such; its message says what was found
     */
    public static YearStart valueOf(String text) {
        return parse(text);
    }

    /** Returns the day in a calendar year. */
    public LocalDate in(int year) {
        return LocalDate.of(year, month, day);
    }

    /** Returns the spelling that {@link #parse} accepts. */
    @Override
    public String toString() {
        return day == 1 ? Integer.toString(month) : twoDigits(month) + "-" + twoDigits(day);
    }

    private static String twoDigits(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
