package org.snitp.reports.calendar;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.snitp.indicators.calendar.CalendarEntry;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.indicators.calendar.UndatedEntry;
import org.snitp.measurements.table.Cell;
import org.snitp.measurements.table.CsvTable;
import org.snitp.measurements.table.Table;

/**
 * Writes CSV.
 *
 * @param words the language of titles
 */
record CsvCalendarWriter(CalendarWording words) implements CalendarWriter {

    private static final List<String> HEADER = List.of(
            "dueOn",
            "kind",
            "document",
            "subject",
            "title",
            "action",
            "period",
            "from",
            "to",
            "reportedAs",
            "institutions",
            "reason");

    @Override
    public String render(ReportingCalendar calendar) {
        Objects.requireNonNull(calendar, "calendar");
        List<List<Cell>> rows = Stream.concat(
                        calendar.entries().stream().map(this::row),
                        calendar.undated().stream().map(this::row))
                .toList();
        return calendar.years().in(CsvTable.forPrograms().render(new Table(HEADER, rows)));
    }

    private List<Cell> row(CalendarEntry entry) {
        return cells(
                entry.dueOn(),
                CalendarWording.id(entry.kind()),
                entry.document(),
                entry.subject(),
                entry.title().map(words::text).orElse(""),
                entry.action().orElse(""),
                entry.period(),
                entry.period().getStart(),
                entry.period().getEnd(),
                entry.reportedAs(),
                String.join(" ", entry.institutions()),
                "");
    }

    private List<Cell> row(UndatedEntry entry) {
        return cells(
                "",
                CalendarWording.id(entry.kind()),
                entry.document(),
                entry.subject(),
                entry.title().map(words::text).orElse(""),
                entry.action().orElse(""),
                "",
                "",
                "",
                "",
                String.join(" ", entry.institutions()),
                CalendarWording.id(entry.reason()));
    }

    private static List<Cell> cells(Object... values) {
        return Stream.of(values).map(Object::toString).map(Cell::of).toList();
    }
}
