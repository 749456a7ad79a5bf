/** The reporting calendar as files: iCalendar for calendar programs, JSON and CSV. */
@NullMarked
package org.snitp.reports.calendar;

import org.jspecify.annotations.NullMarked;
