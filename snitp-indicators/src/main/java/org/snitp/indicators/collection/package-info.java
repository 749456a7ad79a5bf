/** How newly reported measurements meet those that are known: what is new, what is revised, and what contradicts. */
@NullMarked
package org.snitp.indicators.collection;

import org.jspecify.annotations.NullMarked;
