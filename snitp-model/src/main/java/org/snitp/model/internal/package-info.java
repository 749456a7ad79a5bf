/** How the model is built; nothing in here is for users. */
@NullMarked
package org.snitp.model.internal;

import org.jspecify.annotations.NullMarked;
