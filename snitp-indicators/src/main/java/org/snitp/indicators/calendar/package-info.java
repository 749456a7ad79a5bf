/** The reporting calendar: what is to be reported about a strategy and its plans, for which time, by whom and by when. */
@NullMarked
package org.snitp.indicators.calendar;

import org.jspecify.annotations.NullMarked;
