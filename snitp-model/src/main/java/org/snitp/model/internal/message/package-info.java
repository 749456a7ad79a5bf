/** How all modules load the texts for people. */
@NullMarked
package org.snitp.model.internal.message;

import org.jspecify.annotations.NullMarked;
