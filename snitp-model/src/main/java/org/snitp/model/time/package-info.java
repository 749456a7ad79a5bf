/** Time as strategies use it: calendar periods, ranges, recurrences, with the SDMX spelling. */
@NullMarked
package org.snitp.model.time;

import org.jspecify.annotations.NullMarked;
