package org.snitp.indicators.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which part of a calendar is asked for, so that no more of it is made.
 *
 * @param grace how long after its period a report is still in time, whatever plans arrange
 * @param years the years in which something is due: in all of them, so that with several it never is
 * @param institutions sets of ids: one of each set reports
 */
record CalendarPart(Optional<Period> grace, List<Integer> years, List<Set<String>> institutions) {

    /** The last day that every format of dates can write. */
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    CalendarPart {
        years = List.copyOf(years);
        institutions = List.copyOf(institutions);
    }

    boolean asksFor(List<String> reporters) {
        return institutions.stream().allMatch(ids -> reporters.stream().anyMatch(ids::contains));
    }

    boolean asksFor(LocalDate due) {
        return years.stream().allMatch(year -> due.getYear() == year);
    }

    /**
     * Returns days among which are all on which a period ends whose report is due in the part.
     *
     * @param inTime how long after that it is still in time
     */
    Days ends(Period inTime) {
        if (years.isEmpty()) {
            return new Days(LocalDate.MIN, LocalDate.MAX);
        }
        int asked = Math.max(0, Math.min(years.get(0), LAST_DAY.getYear()));
        LocalDate last = LocalDate.of(asked, 12, 31);
        return new Days(before(LocalDate.of(asked, 1, 1), inTime), last.isBefore(LAST_DAY) ? last : LocalDate.MAX);
    }

    /** A month more, as months are not equally long. */
    private static LocalDate before(LocalDate day, Period inTime) {
        try {
            return day.minus(inTime).minusMonths(1);
        } catch (DateTimeException e) {
            return LocalDate.MIN;
        }
    }
}
