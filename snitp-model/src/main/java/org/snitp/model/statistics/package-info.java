/** The statistics that a strategy argues with: series with period, breakdown and unit. */
@NullMarked
@ModelStyle
package org.snitp.model.statistics;

import org.jspecify.annotations.NullMarked;
import org.snitp.model.internal.ModelStyle;
