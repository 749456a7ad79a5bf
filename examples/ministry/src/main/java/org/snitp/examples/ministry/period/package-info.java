/** Reporting periods: opened, watched, closed. */
@NullMarked
package org.snitp.examples.ministry.period;

import org.jspecify.annotations.NullMarked;
