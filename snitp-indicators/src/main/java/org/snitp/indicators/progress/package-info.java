/**
 * Progress: from what was reported to how far each indicator has come, and how every figure came about.
 *
 * <pre>{@code
 * Bundle bundle = Snitp.official();
 * ProgressReport report = ProgressReport.of(
 *         bundle,
 *         ReportingCalendar.of(bundle).duePeriods(),
 *         ProgressParameters.asOf(LocalDate.of(2025, 12, 31)));
 * report.indicators().forEach((id, progress) -> System.out.println(id + ": " + progress.status()));
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.indicators.progress;

import org.jspecify.annotations.NullMarked;
