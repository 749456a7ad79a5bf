package org.snitp.indicators.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snitp.model.time.TimeSpan;

/**
 * The requested part of a calendar. Only this part is computed.
 *
 * @param grace how long after its period a report is still on time, whatever the plans say
 * @param years the years of the due dates; an entry must be due in all of them, so that several years select nothing
 * @param windows periods of the due dates; an entry must be due in all of them
 * @param institutions sets of ids: one institution of each set must report
 */
record CalendarPart(
        Optional<Period> grace, List<Integer> years, List<TimeSpan> windows, List<Set<String>> institutions) {

    /** The last day that every date format can represent. */
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    CalendarPart {
        years = List.copyOf(years);
        windows = List.copyOf(windows);
        institutions = List.copyOf(institutions);
    }

    boolean asksFor(List<String> reporters) {
        return institutions.stream().allMatch(ids -> reporters.stream().anyMatch(ids::contains));
    }

    boolean asksFor(LocalDate due) {
        return years.stream().allMatch(year -> due.getYear() == year)
                && windows.stream()
                        .allMatch(window -> !due.isBefore(window.getStart()) && !due.isAfter(window.getEnd()));
    }

    /** The first day on which a report of the part can be due. */
    LocalDate firstDay() {
        if (years.isEmpty() && !windows.isEmpty()) {
            return windows.get(0).getStart();
        }
        return years.isEmpty()
                ? LocalDate.MIN
                : LocalDate.of(Math.max(1, Math.min(years.get(0), LAST_DAY.getYear())), 1, 1);
    }

    /**
     * Returns a range that contains the ends of all periods whose reports are due in the part.
     *
     * @param inTime how long after its end a report is still on time
     */
    Days ends(Period inTime) {
        if (years.isEmpty() && !windows.isEmpty()) {
            return new Days(
                    before(windows.get(0).getStart(), inTime), windows.get(0).getEnd());
        }
        if (years.isEmpty()) {
            return new Days(LocalDate.MIN, LocalDate.MAX);
        }
        int asked = Math.max(0, Math.min(years.get(0), LAST_DAY.getYear()));
        LocalDate last = LocalDate.of(asked, 12, 31);
        return new Days(before(LocalDate.of(asked, 1, 1), inTime), last.isBefore(LAST_DAY) ? last : LocalDate.MAX);
    }

    /** Subtracts a further month, because months differ in length. */
    private static LocalDate before(LocalDate day, Period inTime) {
        try {
            return day.minus(inTime).minusMonths(1);
        } catch (DateTimeException e) {
            return LocalDate.MIN;
        }
    }
}
