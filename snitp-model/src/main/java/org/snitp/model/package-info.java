/** A strategy with everything that belongs to it: the bundle, its documents, and what they have in common. */
@NullMarked
@ModelStyle
package org.snitp.model;

import org.jspecify.annotations.NullMarked;
import org.snitp.model.internal.ModelStyle;
