/**
 * What was folded as bytes, so that it travels between machines and is kept until more is folded.
 *
 * <pre>{@code
 * ProgressAccumulator folded = MeasurementLoader.of(Snitp.official())
 *         .read(Path.of("january.csv"))
 *         .measurements()
 *         .orElseThrow();
 * Files.write(Path.of("january.state"), ProgressState.toBytes(folded));
 * ProgressAccumulator january = ProgressState.read(Files.readAllBytes(Path.of("january.state")), Limits.DEFAULT);
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.measurements.state;

import org.jspecify.annotations.NullMarked;
