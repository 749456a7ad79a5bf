/** How all modules load texts for people and fill them in. */
@NullMarked
package org.snitp.model.internal.message;

import org.jspecify.annotations.NullMarked;
