/** The institutions that carry a strategy, and where each stands. */
@NullMarked
@ModelStyle
package org.snitp.model.institution;

import org.jspecify.annotations.NullMarked;
import org.snitp.model.internal.ModelStyle;
