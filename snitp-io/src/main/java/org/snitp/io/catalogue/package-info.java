/** The rule catalogue: what every rule wants and why, with a failing and a passing example that can be run. */
@NullMarked
package org.snitp.io.catalogue;

import org.jspecify.annotations.NullMarked;
