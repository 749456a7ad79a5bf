/**
 * The JSON Schema of the document format, for editors and for programs in any language.
 *
 * <pre>{@code
 * DocumentSchema.write(Locale.ENGLISH, Path.of("snitp-1.schema.json"));
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.io.schema;

import org.jspecify.annotations.NullMarked;
