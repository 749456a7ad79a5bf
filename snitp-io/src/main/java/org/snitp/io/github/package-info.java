/**
 * Diagnostics as GitHub Actions shows them: annotations at the lines of files, and a summary of the step.
 *
 * <pre>{@code
 * CheckResult result = Snitp.read(Path.of("my-plan")).outcome();
 * System.out.print(GitHubReport.in(Locale.ENGLISH, Path.of("")).render(result));
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.io.github;

import org.jspecify.annotations.NullMarked;
