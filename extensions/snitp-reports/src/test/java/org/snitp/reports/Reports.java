package org.snitp.reports;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.indicators.disclosure.DisclosureRule;
import org.snitp.indicators.monitoring.AnnualReport;
import org.snitp.indicators.monitoring.MonitoringRequest;
import org.snitp.io.BundleReader;
import org.snitp.io.ReadResult;
import org.snitp.io.Snitp;
import org.snitp.model.Bundle;

/** Reports on 2025 for the tests. */
final class Reports {

    static final Locale ROMANIAN = Locale.forLanguageTag("ro");

    private static final Path FOLDER = Path.of("src", "test", "resources", "org", "snitp", "reports");

    private Reports() {}

    /** The report on the small plan. */
    static AnnualReport small() {
        return report(Snitp.read(FOLDER.resolve("plan.yaml")));
    }

    /** The same, without counts below 5 and what would give them away. */
    static AnnualReport smallWithheld() {
        Bundle bundle = Snitp.read(FOLDER.resolve("plan.yaml")).bundle().orElseThrow();
        return AnnualReport.of(bundle, request(bundle).withholding(DisclosureRule.below(5)));
    }

    /** The report on the official plan with sample measurements. */
    static AnnualReport official() {
        return report(BundleReader.create()
                .addAll(List.of(FOLDER.resolve("official-measurements.yaml")))
                .besideOfficial()
                .read());
    }

    static AnnualReport report(ReadResult read) {
        Bundle bundle = read.orElseThrow();
        return AnnualReport.of(bundle, request(bundle));
    }

    static AnnualReport report(Bundle bundle) {
        return AnnualReport.of(bundle, request(bundle));
    }

    private static MonitoringRequest request(Bundle bundle) {
        return MonitoringRequest.of(2025, ReportingCalendar.of(bundle).duePeriods());
    }
}
