/** Numbers and texts as bytes, and back, as states that travel have them. */
@NullMarked
package org.snitp.measurements.internal.bytes;

import org.jspecify.annotations.NullMarked;
