/** How files come out: whole or not at all, with the same bytes for the same content. */
@NullMarked
package org.snitp.io.output;

import org.jspecify.annotations.NullMarked;
