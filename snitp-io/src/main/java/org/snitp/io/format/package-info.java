/** What all that the library puts into a file has in common: {@code render} returns a text, {@code write} writes. */
@NullMarked
package org.snitp.io.format;

import org.jspecify.annotations.NullMarked;
