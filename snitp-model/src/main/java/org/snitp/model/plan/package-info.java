/** Action plans and their actions. */
@NullMarked
@ModelStyle
package org.snitp.model.plan;

import org.jspecify.annotations.NullMarked;
import org.snitp.model.internal.ModelStyle;
