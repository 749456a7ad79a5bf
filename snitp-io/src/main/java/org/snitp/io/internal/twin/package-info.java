/** The marker for fast code that repeats the decisions of clear code. */
@NullMarked
package org.snitp.io.internal.twin;

import org.jspecify.annotations.NullMarked;
