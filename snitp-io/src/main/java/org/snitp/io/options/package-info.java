/** What a caller chooses for reading: the limits, the profile, the day. */
@NullMarked
package org.snitp.io.options;

import org.jspecify.annotations.NullMarked;
