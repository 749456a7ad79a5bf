/** The fields of an object as pairs of a path and a value, and which fields of a plan an export says. */
@NullMarked
package org.snitp.interop.internal.flat;

import org.jspecify.annotations.NullMarked;
