/**
 * How files and lines come out: files whole or not at all, the same bytes for the same content, lines as a terminal shows
 * them.
 */
@NullMarked
package org.snitp.io.internal.output;

import org.jspecify.annotations.NullMarked;
