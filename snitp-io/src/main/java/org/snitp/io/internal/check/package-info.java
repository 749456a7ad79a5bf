/** Checking: constraints and rules, and where in the text their findings stand. */
@NullMarked
package org.snitp.io.internal.check;

import org.jspecify.annotations.NullMarked;
