/**
 * The web site of a plan: static pages that are made of one monitoring report, so that they publish what that publishes and
 * nothing more.
 *
 * <pre>{@code
 * Bundle bundle = Snitp.official();
 * MonitoringRequest request = MonitoringRequest.of(2025, ReportingCalendar.of(bundle).duePeriods());
 * AnnualReport report = AnnualReport.of(bundle, request.withholding(DisclosureRule.below(5)));
 * Site.of(report, SiteOptions.in(Locale.forLanguageTag("ro"), Locale.ENGLISH)).write(Path.of("public"));
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.reports.site;

import org.jspecify.annotations.NullMarked;
