/** Codes and ids: what is allowed in them, how they order, and which one lies under which. */
@NullMarked
package org.snitp.model.code;

import org.jspecify.annotations.NullMarked;
