/**
 * The differences between two versions of a strategy and its plans, as data: items added, removed, renamed, moved and
 * changed, field by field, and the changes of every target.
 *
 * <p>The fields come from the shapes of the document format, so that none is forgotten.
 *
 * <pre>{@code
 * Bundle before = Snitp.read(Path.of("plan-2024.yaml")).orElseThrow();
 * Bundle after = Snitp.read(Path.of("plan-2025.yaml")).orElseThrow();
 * Comparison comparison = Snitp.compare(before, after);
 * comparison.targets().forEach(change -> System.out.println(change.indicator() + ": " + change.effect()));
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.io.diff;

import org.jspecify.annotations.NullMarked;
