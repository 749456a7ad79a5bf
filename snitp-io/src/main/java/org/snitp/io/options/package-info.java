/**
 * What a caller chooses for reading: the limits, the profile, the day.
 *
 * <pre>{@code
 * ReadOptions options = ReadOptions.DEFAULT
 *         .withProfile(Profile.FINAL)
 *         .withLimits(Limits.DEFAULT.withProblems(100));
 * ReadResult result = BundleReader.of(options).add(Path.of("my-plan")).read();
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.io.options;

import org.jspecify.annotations.NullMarked;
