/** Diagnostics as SARIF 2.1.0, the format of OASIS for the results of static analysis. */
@NullMarked
package org.snitp.io.sarif;

import org.jspecify.annotations.NullMarked;
