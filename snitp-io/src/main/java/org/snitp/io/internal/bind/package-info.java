/** Binding: creates the model from events. Every problem is recorded, and none prevents finding the next. */
@NullMarked
package org.snitp.io.internal.bind;

import org.jspecify.annotations.NullMarked;
