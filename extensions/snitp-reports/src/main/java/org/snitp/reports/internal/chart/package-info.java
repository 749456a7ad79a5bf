/** Pictures of published figures: series with their targets, bars with what was expected, maps of counties. */
@NullMarked
package org.snitp.reports.internal.chart;

import org.jspecify.annotations.NullMarked;
