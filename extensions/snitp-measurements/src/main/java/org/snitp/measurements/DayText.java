package org.snitp.measurements;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import org.snitp.io.internal.twin.FastPathOf;

/**
 * Parses days, {@code 2025-07-15}, as day numbers from 1970. The last result is cached, because files are often sorted by
 * day.
 */
@FastPathOf(value = "java.time.LocalDate", heldBy = "FoldAgainstWholeFilesTest")
final class DayText {

    /** Not a day of four, two and two digits; it may be a day in another notation. */
    static final int NONE = Integer.MAX_VALUE;

    private static final int LENGTH = 10;
    private static final int MONTHS = 12;
    private static final int SHORTEST_MONTH = 28;

    private final char[] last = new char[LENGTH];
    private int lastDay = NONE;

    int read(char[] characters, int from, int to) {
        if (to - from != LENGTH) {
            return NONE;
        }
        if (lastDay != NONE && Arrays.equals(last, 0, LENGTH, characters, from, to)) {
            return lastDay;
        }
        int year = digits(characters, from, from + 4);
        int month = digits(characters, from + 5, from + 7);
        int day = digits(characters, from + 8, to);
        boolean sound = characters[from + 4] == '-'
                && characters[from + 7] == '-'
                && year >= 1
                && month >= 1
                && month <= MONTHS
                && day >= 1
                && (day <= SHORTEST_MONTH || YearMonth.of(year, month).isValidDay(day));
        if (!sound) {
            return NONE;
        }
        System.arraycopy(characters, from, last, 0, LENGTH);
        lastDay = (int) LocalDate.of(year, month, day).toEpochDay();
        return lastDay;
    }

    private static int digits(char[] characters, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = characters[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
