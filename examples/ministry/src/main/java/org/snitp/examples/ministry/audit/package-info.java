/** Who did what, and when. */
@NullMarked
package org.snitp.examples.ministry.audit;

import org.jspecify.annotations.NullMarked;
