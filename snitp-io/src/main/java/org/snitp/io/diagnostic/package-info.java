/**
 * Diagnostics: what is wrong in a document, where, and what would be right.
 *
 * <pre>{@code
 * List<Diagnostic> found = Snitp.read(Path.of("my-plan")).diagnostics(Severity.WARNING);
 * System.out.print(TextReport.in(Locale.ENGLISH, false).render(found));
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.io.diagnostic;

import org.jspecify.annotations.NullMarked;
