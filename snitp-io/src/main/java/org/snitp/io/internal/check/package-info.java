/** Checking: constraints and rules, and the locations of their findings in the text. */
@NullMarked
package org.snitp.io.internal.check;

import org.jspecify.annotations.NullMarked;
