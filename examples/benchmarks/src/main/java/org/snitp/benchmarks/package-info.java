/** How long the library takes, beside what others take for the same documents. */
@NullMarked
package org.snitp.benchmarks;

import org.jspecify.annotations.NullMarked;
