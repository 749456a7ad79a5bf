/** The JSON Schema of the document format, for editors and for programs in any language. */
@NullMarked
package org.snitp.io.schema;

import org.jspecify.annotations.NullMarked;
