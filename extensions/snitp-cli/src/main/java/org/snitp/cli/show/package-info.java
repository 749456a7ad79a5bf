/** Strategies for people: the tree of a strategy, and a sheet for each thing in it. */
@NullMarked
package org.snitp.cli.show;

import org.jspecify.annotations.NullMarked;
