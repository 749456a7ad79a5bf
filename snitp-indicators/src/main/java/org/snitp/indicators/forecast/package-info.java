/**
 * Whether targets will be reached if an indicator goes on as it has gone so far: a straight line, with its method named, and no
 * more certainty than its figures give.
 *
 * <pre>{@code
 * Bundle bundle = Snitp.official();
 * AnnualReport report =
 *         AnnualReport.of(bundle, MonitoringRequest.of(2025, ReportingCalendar.of(bundle).duePeriods()));
 * report.indicators()
 *         .flatMap(standing -> Forecast.of(standing, report.heading().asOf()).stream())
 *         .forEach(forecast -> System.out.println(forecast.toString(Locale.ENGLISH)));
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.indicators.forecast;

import org.jspecify.annotations.NullMarked;
