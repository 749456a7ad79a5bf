package org.snitp.model.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;

/** The days of periods that are weeks, days or several units in succession. */
final class PeriodDays {

    private static final int MONTHS = 12;
    private static final int DAYS = 7;

    /**
     * The longest periods: 600 years, and 40 years in days; those of more than nine weeks that are not whole months are in
     * 1900 to 2199. Within these limits, each has a number of 32 bits ({@code PeriodCodes}).
     */
    private static final int MAX_MONTHS = 600 * MONTHS;

    private static final int MAX_DAYS = 40 * 366;
    private static final int SHORT = 63;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private PeriodDays() {}

    /** The number of weeks or days in a year. */
    static int unitsOf(PeriodUnit unit, int year) {
        if (unit == PeriodUnit.DAY) {
            return Year.isLeap(year) ? 366 : 365;
        }
        DayOfWeek first = LocalDate.of(year, 1, 1).getDayOfWeek();
        boolean longYear = first == DayOfWeek.THURSDAY || (first == DayOfWeek.WEDNESDAY && Year.isLeap(year));
        return longYear ? 53 : 52;
    }

    /** The first day of a unit. */
    static LocalDate start(PeriodUnit unit, int year, int ordinal) {
        return switch (unit) {
            case DAY -> LocalDate.ofYearDay(year, ordinal);
            case WEEK -> monday(LocalDate.of(year, 1, 4)).plusDays((long) DAYS * (ordinal - 1));
            default -> LocalDate.of(year, (ordinal - 1) * unit.months() + 1, 1);
        };
    }

    /** The last day of a period. */
    static LocalDate end(Period period) {
        return end(period.unit(), period.getStart(), period.length());
    }

    private static LocalDate end(PeriodUnit unit, LocalDate start, int length) {
        LocalDate next = switch (unit) {
            case DAY -> start.plusDays(length);
            case WEEK -> start.plusDays((long) DAYS * length);
            default -> start.plusMonths((long) unit.months() * length);
        };
        return next.minusDays(1);
    }

    private static LocalDate monday(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }

    /** Returns the week that contains a day. */
    static Period week(LocalDate day) {
        LocalDate thursday = monday(day).plusDays(3);
        return new Period(PeriodUnit.WEEK, thursday.getYear(), (thursday.getDayOfYear() - 1) / DAYS + 1);
    }

    /** Returns the period from a day to another. */
    static Period spanning(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(last + " is before " + first);
        }
        if (first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth()) {
            return ofMonths(first, month(last) - month(first) + 1);
        }
        boolean weeks = first.getDayOfWeek() == DayOfWeek.MONDAY && last.getDayOfWeek() == DayOfWeek.SUNDAY;
        PeriodUnit unit = weeks ? PeriodUnit.WEEK : PeriodUnit.DAY;
        Period start = Period.containing(first, unit);
        int days = (int) (last.toEpochDay() - first.toEpochDay() + 1);
        return of(start, weeks ? days / DAYS : days);
    }

    private static Period ofMonths(LocalDate first, int months) {
        for (PeriodUnit unit : PeriodUnit.values()) {
            boolean begins = unit.isOfMonths() && (first.getMonthValue() - 1) % unit.months() == 0;
            boolean fits = begins && (months == unit.months() || (unit == PeriodUnit.YEAR && months % MONTHS == 0));
            if (fits) {
                return of(Period.containing(first, unit), months / unit.months());
            }
        }
        return of(Period.containing(first, PeriodUnit.MONTH), months);
    }

    private static Period of(Period start, int length) {
        return length == 1 ? start : new Period(start.unit(), start.year(), start.ordinal(), length);
    }

    private static int month(LocalDate day) {
        return day.getYear() * MONTHS + day.getMonthValue();
    }

    /**
     * Checks that several units are a period.
     *
     * @throws IllegalArgumentException if they have a shorter name or are too many
     */
    static void requireCanonical(PeriodUnit unit, int year, int ordinal, int length) {
        long most = unit.isOfMonths() ? MAX_MONTHS / unit.months() : MAX_DAYS / (unit == PeriodUnit.WEEK ? DAYS : 1);
        if (length < 1 || length > most) {
            throw new IllegalArgumentException("Not 1 to " + most + " of " + unit + ": " + length);
        }
        LocalDate first = start(unit, year, ordinal);
        LocalDate last = end(unit, first, length);
        boolean anywhere = unit.isOfMonths() || last.toEpochDay() - first.toEpochDay() < SHORT;
        if (last.getYear() > (anywhere ? 9999 : LAST_YEAR) || (!anywhere && year < FIRST_YEAR)) {
            throw new IllegalArgumentException("Out of range: " + first + " to " + last);
        }
        if (!isCanonical(unit, first, last, length)) {
            throw new IllegalArgumentException(
                    "There is a shorter name for " + length + " of " + unit + " from " + first);
        }
    }

    private static boolean isCanonical(PeriodUnit unit, LocalDate first, LocalDate last, int length) {
        boolean months = first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
        return switch (unit) {
            case YEAR -> true;
            case SEMESTER, QUARTER -> false;
            case MONTH ->
                !(length % MONTHS == 0 && first.getMonthValue() == 1)
                        && !(length == 6 && first.getMonthValue() % 6 == 1)
                        && !(length == 3 && first.getMonthValue() % 3 == 1);
            case WEEK -> !months;
            case DAY ->
                !months && !(first.getDayOfWeek() == DayOfWeek.MONDAY && last.getDayOfWeek() == DayOfWeek.SUNDAY);
        };
    }

    /** Returns the spelling of a period of one unit. */
    static String spelling(Period period) {
        int ordinal = period.ordinal();
        String padded = padded(period.year());
        return switch (period.unit()) {
            case YEAR -> padded;
            case SEMESTER -> padded + "-S" + ordinal;
            case QUARTER -> padded + "-Q" + ordinal;
            case MONTH -> padded + (ordinal < 10 ? "-0" : "-") + ordinal;
            case WEEK -> padded + (ordinal < 10 ? "-W0" : "-W") + ordinal;
            case DAY -> period.getStart().toString();
        };
    }

    private static String padded(int year) {
        return Integer.toString(year + 10_000).substring(1);
    }
}
