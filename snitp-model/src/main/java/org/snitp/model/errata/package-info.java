/** Slips of an official text, and how the data mends them. */
@NullMarked
@ModelStyle
package org.snitp.model.errata;

import org.jspecify.annotations.NullMarked;
import org.snitp.model.internal.ModelStyle;
