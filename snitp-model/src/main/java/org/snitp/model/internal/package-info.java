/** How the model is built. Not for users. */
@NullMarked
package org.snitp.model.internal;

import org.jspecify.annotations.NullMarked;
