/** Baselines: the problems that an old plan may keep, so that only new ones stop anybody. */
@NullMarked
package org.snitp.io.baseline;

import org.jspecify.annotations.NullMarked;
