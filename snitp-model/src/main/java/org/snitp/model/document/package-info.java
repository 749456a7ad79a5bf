/**
 * What every document has, and every object of one: a kind of its own, and fields of the user's own.
 *
 * <pre>{@code
 * Document registry = InstitutionRegistry.builder()
 *         .putExtension("x-source", new ExtensionValue.Text("hg-533-2024"))
 *         .build();
 * ExtensionValue source = registry.getExtensions().get("x-source");
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.model.document;

import org.jspecify.annotations.NullMarked;
