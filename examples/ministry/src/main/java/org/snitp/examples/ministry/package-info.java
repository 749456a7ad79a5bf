/** A web application from which a ministry can start: one package for each idea. */
@NullMarked
package org.snitp.examples.ministry;

import org.jspecify.annotations.NullMarked;
