/** The monitoring and evaluation calendar of a strategy. */
@NullMarked
@ModelStyle
package org.snitp.model.evaluation;

import org.jspecify.annotations.NullMarked;
import org.snitp.model.internal.ModelStyle;
