/** The coordinator's review of what was sent. */
@NullMarked
package org.snitp.examples.ministry.review;

import org.jspecify.annotations.NullMarked;
