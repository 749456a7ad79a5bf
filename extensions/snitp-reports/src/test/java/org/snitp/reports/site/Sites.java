package org.snitp.reports.site;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.indicators.disclosure.DisclosureRule;
import org.snitp.indicators.monitoring.AnnualReport;
import org.snitp.indicators.monitoring.MonitoringRequest;
import org.snitp.io.Snitp;
import org.snitp.model.Bundle;

/** Sites for the tests: of an invented plan with one indicator of each kind that a site draws. */
final class Sites {

    static final Locale ROMANIAN = Locale.forLanguageTag("ro");

    private static final Path PLAN =
            Path.of("src", "test", "resources", "org", "snitp", "reports", "site", "plan.yaml");

    private Sites() {}

    static Bundle bundle() {
        return Snitp.read(PLAN).orElseThrow();
    }

    static AnnualReport report(Optional<Integer> threshold) {
        return report(bundle(), threshold);
    }

    static AnnualReport report(Bundle bundle, Optional<Integer> threshold) {
        MonitoringRequest all =
                MonitoringRequest.of(2025, ReportingCalendar.of(bundle).duePeriods());
        return AnnualReport.of(
                bundle,
                threshold.map(DisclosureRule::below).map(all::withholding).orElse(all));
    }

    static SiteOptions options() {
        return SiteOptions.in(ROMANIAN, Locale.ENGLISH).withCalendar(ReportingCalendar.of(bundle()));
    }

    static Site open() {
        return Site.of(report(Optional.empty()), options());
    }

    static Site withheld() {
        return Site.of(report(Optional.of(5)), options());
    }

    static String text(Site site, String path) {
        return new String(site.file(path), StandardCharsets.UTF_8);
    }
}
