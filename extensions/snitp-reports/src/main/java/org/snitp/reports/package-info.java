/**
 * The yearly monitoring report as HTML, Markdown and JSON, in Romanian and English.
 *
 * <pre>{@code
 * Bundle bundle = Snitp.official();
 * AnnualReport report =
 *         AnnualReport.of(bundle, MonitoringRequest.of(2025, ReportingCalendar.of(bundle).duePeriods()));
 * ReportFormat.HTML.in(Locale.ENGLISH).write(report, Path.of("report.html"));
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.reports;

import org.jspecify.annotations.NullMarked;
