/**
 * How a comparison is told: as text for a terminal, as Markdown, and as JSON for other programs.
 *
 * <pre>{@code
 * Comparison comparison = Snitp.compare(Snitp.official(), Snitp.read(Path.of("my-plan")).orElseThrow());
 * ComparisonReport.of(comparison, new Sides("official", "mine"), Locale.ENGLISH)
 *         .write(ComparisonFormat.MD, Path.of("changes.md"));
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.io.diff.report;

import org.jspecify.annotations.NullMarked;
