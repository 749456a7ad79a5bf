/** A strategy in figures: how much there is of it, and how much of it can be measured. */
@NullMarked
package org.snitp.indicators.summary;

import org.jspecify.annotations.NullMarked;
