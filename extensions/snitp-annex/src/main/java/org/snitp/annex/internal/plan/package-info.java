/** What the rows of an annex mean: heads, objectives, actions, and the fields of their cells. */
@NullMarked
package org.snitp.annex.internal.plan;

import org.jspecify.annotations.NullMarked;
