/** Texts in the languages of a strategy. */
@NullMarked
@ModelStyle
package org.snitp.model.text;

import org.jspecify.annotations.NullMarked;
import org.snitp.model.internal.ModelStyle;
