package org.snitp.reports.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.io.format.TextFormat;

/**
 * Writes a reporting calendar in one format. The same calendar always gives the same bytes.
 *
 * <pre>{@code
 * ReportingCalendar calendar = ReportingCalendar.of(bundle).forInstitution("ANITP");
 * CalendarWriter.iCalendar("Reports of ANITP", Locale.ENGLISH, Instant.now()).write(calendar, Path.of("anitp.ics"));
 * }</pre>
 */
public interface CalendarWriter extends TextFormat<ReportingCalendar> {

    /**
     * iCalendar (RFC 5545), for import into calendar programs or subscription: an all-day event for each day and
     * institution with the due entries, which does not block time. Undated entries are omitted. An event keeps its UID from
     * one file to the next, whatever the days of grace and the language, so that a program that reads a newer file moves
     * the event instead of duplicating it. Lines end with CR LF and have at most 75 octets.
     *
     * @param name what the calendar is called
     * @param locale the language; English if there are no texts in it
     * @param stamp when the file is made; cut off to the second
     */
    static CalendarWriter iCalendar(String name, Locale locale, Instant stamp) {
        return iCalendar(name, locale, stamp, List.of());
    }

    /**
     * The same iCalendar, with alarms.
     *
     * @param name what the calendar is called
     * @param locale the language; English if there are no texts in it
     * @param stamp when the file is made; cut off to the second
     * @param alarms how long before the beginning of a day calendar programs remind of it
     * @throws IllegalArgumentException if one of them is negative
     */
    static CalendarWriter iCalendar(String name, Locale locale, Instant stamp, List<Duration> alarms) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(stamp, "stamp");
        Objects.requireNonNull(alarms, "alarms");
        if (alarms.stream().anyMatch(Duration::isNegative)) {
            throw new IllegalArgumentException("An alarm comes before the day: " + alarms);
        }
        return new ICalendarWriter(name, CalendarWording.in(locale), stamp, List.copyOf(alarms));
    }

    /**
     * JSON, for other programs.
     *
     * <pre>{@code
     * {
     *   "summary": {"dated": 1003, "undated": 10},
     *   "entries": [
     *     {"dueOn": "2025-06-30", "kind": "indicator-report", "document": "pna-2024-2026", "subject": "2.2.6-1",
     *      "title": "...", "action": "2.2.6", "period": "2024-S2", "from": "2024-07-01", "to": "2024-12-31",
     *      "reportedAs": "2025-S1", "institutions": ["DIICOT", "IGPR", "ANABI"]}
     *   ],
     *   "undated": [
     *     {"kind": "indicator-report", "document": "pna-2024-2026", "subject": "2.2.10-1", "title": "...",
     *      "action": "2.2.10", "institutions": ["IGPR", "INM"], "reason": "no-schedule"}
     *   ]
     * }
     * }</pre>
     *
     * <p>Fields that do not apply are omitted. Only titles are in the language of the locale.
     *
     * @param locale the language of titles: Romanian for {@code ro}, English for any other if there is a translation
     */
    static CalendarWriter json(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return new JsonCalendarWriter(CalendarWording.in(locale));
    }

    /**
     * CSV with the columns of the {@linkplain #json JSON}: first the dated entries, then the undated ones, without a day
     * and with a reason. Several institutions share one cell, separated by spaces.
     *
     * @param locale the language of titles: Romanian for {@code ro}, English for any other if there is a translation
     */
    static CalendarWriter csv(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return new CsvCalendarWriter(CalendarWording.in(locale));
    }
}
