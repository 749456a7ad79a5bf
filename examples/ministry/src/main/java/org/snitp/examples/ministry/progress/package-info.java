/** How far the strategy has come, with all that is withheld, and the yearly report. */
@NullMarked
package org.snitp.examples.ministry.progress;

import org.jspecify.annotations.NullMarked;
