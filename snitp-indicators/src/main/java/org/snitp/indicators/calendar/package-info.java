/**
 * The reporting calendar: what is to be reported about a strategy and its plans, for which time, by whom and by when.
 *
 * <pre>{@code
 * Bundle bundle = Snitp.official();
 * for (CalendarEntry entry : ReportingCalendar.of(bundle).dueIn(2026).forInstitution("ANITP").entries()) {
 *     System.out.println(entry.dueOn() + " " + entry.subject());
 * }
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.indicators.calendar;

import org.jspecify.annotations.NullMarked;
