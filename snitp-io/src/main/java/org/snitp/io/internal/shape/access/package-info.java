/** How shapes get at the fields of the model's types; one generated class for each type. */
@NullMarked
package org.snitp.io.internal.shape.access;

import org.jspecify.annotations.NullMarked;
