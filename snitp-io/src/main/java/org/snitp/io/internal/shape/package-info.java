/** Shapes: the fields of each type of the model, listed once for reading, writing and suggestions. */
@NullMarked
package org.snitp.io.internal.shape;

import org.jspecify.annotations.NullMarked;
