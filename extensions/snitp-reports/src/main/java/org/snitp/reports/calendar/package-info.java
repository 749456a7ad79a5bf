/**
 * The reporting calendar as files: iCalendar for calendar programs, JSON and CSV.
 *
 * <pre>{@code
 * ReportingCalendar calendar = ReportingCalendar.of(Snitp.official()).forInstitution("ANITP");
 * CalendarWriter.json(Locale.ENGLISH).write(calendar, Path.of("calendar.json"));
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.reports.calendar;

import org.jspecify.annotations.NullMarked;
