/** Files of measurements of any length, folded row by row into what progress is computed from. */
@NullMarked
package org.snitp.measurements;

import org.jspecify.annotations.NullMarked;
