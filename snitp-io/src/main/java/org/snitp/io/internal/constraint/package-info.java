/** The constraints of the model's types, as fast checks of the fields of shapes. */
@NullMarked
package org.snitp.io.internal.constraint;

import org.jspecify.annotations.NullMarked;
