/** Indicators: what is measured, how, from which baseline and towards which target. */
@NullMarked
@ModelStyle
package org.snitp.model.indicator;

import org.jspecify.annotations.NullMarked;
import org.snitp.model.internal.ModelStyle;
