/** Measurements: what institutions report about the indicators of a plan, period by period. */
@NullMarked
@ModelStyle
package org.snitp.model.measurement;

import org.jspecify.annotations.NullMarked;
import org.snitp.model.internal.ModelStyle;
