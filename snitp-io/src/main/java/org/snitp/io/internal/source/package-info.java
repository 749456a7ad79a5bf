/** Sources: the bytes of a file, what encoding they are in, and which line an offset lies on. */
@NullMarked
package org.snitp.io.internal.source;

import org.jspecify.annotations.NullMarked;
