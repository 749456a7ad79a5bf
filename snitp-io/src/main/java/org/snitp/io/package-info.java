/** Reading, checking and writing strategies: start with {@link org.snitp.io.Snitp}. */
@NullMarked
package org.snitp.io;

import org.jspecify.annotations.NullMarked;
