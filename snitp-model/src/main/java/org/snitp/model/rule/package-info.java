/** The rules between the objects of a bundle: references, identity, time, sums. */
@NullMarked
package org.snitp.model.rule;

import org.jspecify.annotations.NullMarked;
