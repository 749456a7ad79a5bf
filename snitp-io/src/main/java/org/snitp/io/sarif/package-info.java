/**
 * Diagnostics as SARIF 2.1.0, the format of OASIS for the results of static analysis.
 *
 * <pre>{@code
 * CheckResult result = Snitp.read(Path.of("my-plan")).outcome();
 * SarifReport.in(Locale.ENGLISH, Path.of(""), "0.1").write(result, Path.of("snitp.sarif"));
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.io.sarif;

import org.jspecify.annotations.NullMarked;
