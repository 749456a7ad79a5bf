package org.snitp.forms.internal.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snitp.forms.internal.grid.GridCell;
import org.snitp.model.time.Period;
import org.snitp.model.time.PeriodUnit;
import org.snitp.model.time.TimeFormatException;

/** Parses days and periods, also those converted by a spreadsheet. */
public final class CellDates {

    /** A fiscal year with its period behind its name, as forms write it. */
    private static final Pattern NAMED = Pattern.compile("FY[0-9]{4}(?:/FY[0-9]{4})? \\((?<period>[^()]+)\\)");

    /** With an optional time of day, which is dropped, in cells of Strict Open XML. */
    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:T[0-9:.]{5,12}Z?)?");

    private static final Pattern POINTS = Pattern.compile("([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{4})");

    private CellDates() {}

    /** Returns the day in a cell: a date, or a text such as {@code 2025-07-15} or {@code 15.07.2025}. */
    public static Optional<LocalDate> day(GridCell cell) {
        if (cell.content() instanceof GridCell.Day day) {
            return Optional.of(day.day());
        }
        return cell.content() instanceof GridCell.Text text ? day(text.text().strip()) : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        Matcher iso = ISO.matcher(text);
        Matcher points = POINTS.matcher(text);
        try {
            if (iso.matches()) {
                return Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
            }
            return points.matches()
                    ? Optional.of(LocalDate.of(number(points, 3), number(points, 2), number(points, 1)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /**
     * Returns the period in a cell. A date that is the first day of a month is the month, because a spreadsheet converts
     * {@code 2025-03} to that day; any other date is the day.
     */
    public static Optional<Period> period(GridCell cell) {
        Optional<LocalDate> day = day(cell);
        if (day.isPresent()) {
            return day.filter(date -> date.getYear() > 0 && date.getYear() < 10_000)
                    .map(date ->
                            Period.containing(date, date.getDayOfMonth() == 1 ? PeriodUnit.MONTH : PeriodUnit.DAY));
        }
        String text = CellText.of(cell).strip();
        Matcher named = NAMED.matcher(text);
        try {
            return Optional.of(Period.parse(named.matches() ? named.group("period") : text));
        } catch (TimeFormatException e) {
            return Optional.empty();
        }
    }
}
