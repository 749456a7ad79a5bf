package org.snitp.examples.ministry.progress;

import java.util.List;
import java.util.Locale;
import org.snitp.examples.ministry.page.NotFoundException;
import org.snitp.examples.ministry.plan.Plans;
import org.snitp.examples.ministry.security.Account;
import org.snitp.model.time.Period;
import org.snitp.reports.ReportFormat;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Progress and the yearly report, for programs, with the same withholding as on the pages. */
@RestController
@RequestMapping("/api")
class ReportApi {

    /** The year of a report to be published. */
    record Publication(Period year) {}

    /** A report that was published, with the SHA-256 of its JSON. */
    record Published(Period year, String sha256) {}

    private final PublishedReports reports;
    private final Publishing publishing;
    private final Plans plans;

    ReportApi(PublishedReports reports, Publishing publishing, Plans plans) {
        this.reports = reports;
        this.publishing = publishing;
        this.plans = plans;
    }

    /** Returns the yearly report as it would be published now. */
    @GetMapping(path = "/progress/{year}", produces = MediaType.APPLICATION_JSON_VALUE)
    String progress(@AuthenticationPrincipal Account me, @PathVariable Period year, Locale locale) {
        return ReportFormat.JSON.in(locale).render(publishing.report(me, year));
    }

    @GetMapping("/reports")
    List<PublishedReports.Entry> list() {
        return reports.list(plans.current().id());
    }

    @GetMapping(path = "/reports/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    String read(@PathVariable long id, Locale locale) {
        return reports.text(id, ReportFormat.JSON, locale).orElseThrow(NotFoundException::new);
    }

    @PostMapping(path = "/reports", consumes = MediaType.APPLICATION_JSON_VALUE)
    Published publish(@AuthenticationPrincipal Account me, @RequestBody Publication publication) {
        return new Published(publication.year(), publishing.publish(me, publication.year()));
    }
}
