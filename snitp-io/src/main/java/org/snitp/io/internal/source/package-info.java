/** Sources: the bytes of files, their encodings, and their lines. */
@NullMarked
package org.snitp.io.internal.source;

import org.jspecify.annotations.NullMarked;
