/** The plan with its versions: checked, adopted, compared. */
@NullMarked
package org.snitp.examples.ministry.plan;

import org.jspecify.annotations.NullMarked;
