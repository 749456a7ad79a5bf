/** Dimensions: along which characteristic a figure is broken down, and into which categories. */
@NullMarked
@ModelStyle
package org.snitp.model.dimension;

import org.jspecify.annotations.NullMarked;
import org.snitp.model.internal.ModelStyle;
