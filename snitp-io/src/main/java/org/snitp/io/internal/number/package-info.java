/** Numbers as people write them: with marks and spaces between thousands, with percent signs, in brackets. */
@NullMarked
package org.snitp.io.internal.number;

import org.jspecify.annotations.NullMarked;
