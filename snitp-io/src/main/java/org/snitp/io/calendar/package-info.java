/** The reporting calendar as files: iCalendar for calendar programs, JSON and CSV. */
@NullMarked
package org.snitp.io.calendar;

import org.jspecify.annotations.NullMarked;
