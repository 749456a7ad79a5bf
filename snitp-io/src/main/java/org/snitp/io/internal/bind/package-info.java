/** Binding: from events to the model, with every problem noted and none in the way of the next. */
@NullMarked
package org.snitp.io.internal.bind;

import org.jspecify.annotations.NullMarked;
