/**
 * Slips of an official text, and how the data mends them.
 *
 * <pre>{@code
 * Erratum erratum = Erratum.builder()
 *         .location("1.1.1")
 *         .kind(ErratumKind.SPELLING)
 *         .source("campani")
 *         .correction("campanii")
 *         .reason(LocalizedText.of("Greșeală de tipar", "A typing error"))
 *         .build();
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
@ModelStyle
package org.snitp.model.errata;

import org.jspecify.annotations.NullMarked;
import org.snitp.model.internal.ModelStyle;
