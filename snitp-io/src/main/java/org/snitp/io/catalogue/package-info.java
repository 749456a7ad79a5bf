/**
 * The rule catalogue: what every rule wants and why, with a failing and a passing example that can be run.
 *
 * <pre>{@code
 * CatalogueEntry entry = RuleCatalogue.entry(DiagnosticCode.of(Rule.INSTITUTION_KNOWN));
 * System.out.println(entry.title(Locale.ENGLISH) + ": " + entry.why(Locale.ENGLISH));
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.io.catalogue;

import org.jspecify.annotations.NullMarked;
