package org.snitp.interop.internal.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.snitp.model.time.Period;
import org.snitp.model.time.PeriodRange;
import org.snitp.model.time.PeriodUnit;
import org.snitp.model.time.TimeSpan;

/** Times made of their first and last day, in the longest units that begin and end with them. */
public final class Spans {

    private Spans() {}

    /** Returns the day of a text that begins with one, as 2025-12-31; absent if it does not. */
    public static Optional<LocalDate> day(String text) {
        try {
            return text.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(text.substring(0, 10)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Returns the time from one day to another; absent if the second is before the first. */
    public static Optional<TimeSpan> of(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            return Optional.empty();
        }
        Optional<Period> period = period(first, last);
        if (period.isPresent()) {
            return period.map(TimeSpan.class::cast);
        }
        LocalDate after = last.plusDays(1);
        if (first.getDayOfYear() == 1 && after.getDayOfYear() == 1) {
            return Optional.of(new PeriodRange(Period.year(first.getYear()), Period.year(last.getYear())));
        }
        boolean months = first.getDayOfMonth() == 1 && after.getDayOfMonth() == 1;
        return Optional.of(
                months
                        ? new PeriodRange(
                                Period.month(first.getYear(), first.getMonthValue()),
                                Period.month(last.getYear(), last.getMonthValue()))
                        : new PeriodRange(Period.day(first), Period.day(last)));
    }

    /** Returns the year, semester, quarter, month, week or day from one day to another; absent if it is none of these. */
    public static Optional<Period> period(LocalDate first, LocalDate last) {
        LocalDate after = last.plusDays(1);
        int year = first.getYear();
        int month = first.getMonthValue();
        if (first.getDayOfMonth() == 1 && after.getDayOfMonth() == 1) {
            long months = ChronoUnit.MONTHS.between(first, after);
            if (months == 12 && month == 1) {
                return Optional.of(Period.year(year));
            }
            if (months == 6 && month % 6 == 1) {
                return Optional.of(Period.semester(year, month / 6 + 1));
            }
            if (months == 3 && month % 3 == 1) {
                return Optional.of(Period.quarter(year, month / 3 + 1));
            }
            if (months == 1) {
                return Optional.of(Period.month(year, month));
            }
        }
        if (first.equals(last)) {
            return Optional.of(Period.day(first));
        }
        Period week = Period.containing(first, PeriodUnit.WEEK);
        return Optional.of(week)
                .filter(one -> one.getStart().equals(first) && one.getEnd().equals(last));
    }
}
