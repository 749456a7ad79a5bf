/** The meaning of the types, fields and words of the document format, in all languages. */
@NullMarked
package org.snitp.io.internal.reference;

import org.jspecify.annotations.NullMarked;
