/**
 * Baselines: the problems that an old plan may keep, so that only new ones stop anybody.
 *
 * <pre>{@code
 * ReadResult result = Snitp.read(Path.of("my-plan"));
 * KnownIssues.of(result.diagnostics(), Locale.ENGLISH).write(Path.of("baseline.json"));
 * CheckResult onlyNew = KnownIssues.read(Path.of("baseline.json")).compare(result.outcome());
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.io.baseline;

import org.jspecify.annotations.NullMarked;
