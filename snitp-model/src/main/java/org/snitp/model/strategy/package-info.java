/** A strategy and its objectives, with the problems it answers and the law it stands in. */
@NullMarked
@ModelStyle
package org.snitp.model.strategy;

import org.jspecify.annotations.NullMarked;
import org.snitp.model.internal.ModelStyle;
