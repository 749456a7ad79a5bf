/** The library inside somebody's own application. */
@NullMarked
package org.snitp.examples;

import org.jspecify.annotations.NullMarked;
