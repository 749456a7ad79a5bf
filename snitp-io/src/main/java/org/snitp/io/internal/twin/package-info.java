/** How code that does for speed what other code does for clarity is marked. */
@NullMarked
package org.snitp.io.internal.twin;

import org.jspecify.annotations.NullMarked;
