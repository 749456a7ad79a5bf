/**
 * Codes and ids: what is allowed in them, how they order, and which one lies under which.
 *
 * <pre>{@code
 * boolean under = Codes.isUnder("1.2.10", "1.2"); // true
 * List<String> codes = new ArrayList<>(List.of("1.10", "1.9"));
 * codes.sort(Codes.NATURAL_ORDER); // 1.9, 1.10
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.model.code;

import org.jspecify.annotations.NullMarked;
