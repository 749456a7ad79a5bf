/** Files of measurements of any length, folded row by row into what progress is computed from. */
@NullMarked
package org.snitp.io.measurement;

import org.jspecify.annotations.NullMarked;
