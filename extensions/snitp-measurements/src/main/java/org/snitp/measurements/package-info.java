/**
 * Files of measurements of any length, folded row by row into what progress is computed from.
 *
 * <pre>{@code
 * Bundle bundle = Snitp.read(Path.of("my-plan")).orElseThrow();
 * LoadResult result = MeasurementLoader.of(bundle).read(Path.of("measurements.csv"));
 * ProgressReport report = ProgressReport.of(
 *         bundle,
 *         result.measurements().orElseThrow(),
 *         ReportingCalendar.of(bundle).duePeriods(),
 *         ProgressParameters.asOf(LocalDate.of(2025, 12, 31)));
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.measurements;

import org.jspecify.annotations.NullMarked;
