/** The constraints that the model's types declare, as quick checks of the fields of shapes. */
@NullMarked
package org.snitp.io.internal.constraint;

import org.jspecify.annotations.NullMarked;
