/**
 * StratML Part 2 (ANSI/AIIM 22:2017): strategic plans, performance plans and performance reports, written strictly and read
 * liberally.
 *
 * <pre>{@code
 * StratmlExport.of(Publication.of(Snitp.official()), Locale.ENGLISH).write(Path.of("stratml"));
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.interop.stratml;

import org.jspecify.annotations.NullMarked;
