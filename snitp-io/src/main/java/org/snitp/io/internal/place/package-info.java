/** Where parts stand in documents in memory, and documents with another part there. */
@NullMarked
package org.snitp.io.internal.place;

import org.jspecify.annotations.NullMarked;
