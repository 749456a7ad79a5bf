/**
 * The content of the yearly monitoring report: how every indicator stands at the end of a year, for what reason and with
 * which corrective measure, by objective and by institution, with what is overdue and where the figures come from. What is
 * withheld from publication is not in it.
 *
 * <pre>{@code
 * Bundle bundle = Snitp.official();
 * AnnualReport report =
 *         AnnualReport.of(bundle, MonitoringRequest.of(2025, ReportingCalendar.of(bundle).duePeriods()));
 * report.indicators().forEach(standing -> System.out.println(standing));
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.indicators.monitoring;

import org.jspecify.annotations.NullMarked;
