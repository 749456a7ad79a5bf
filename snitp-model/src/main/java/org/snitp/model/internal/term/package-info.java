/** The words of documents for the constants of the model. */
@NullMarked
package org.snitp.model.internal.term;

import org.jspecify.annotations.NullMarked;
