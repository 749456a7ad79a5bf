package org.snitp.examples.ministry.progress;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.snitp.examples.ministry.page.Downloads;
import org.snitp.examples.ministry.page.NotFoundException;
import org.snitp.examples.ministry.plan.Plans;
import org.snitp.examples.ministry.security.Account;
import org.snitp.indicators.monitoring.AnnualReport;
import org.snitp.model.time.Period;
import org.snitp.reports.PublicationNotes;
import org.snitp.reports.ReportFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The yearly report: the coordinator publishes it, and everybody with an account reads what was published. */
@Controller
@RequestMapping("/reports")
class ReportController {

    /** The report brings its styles with it, and nothing else. */
    private static final String REPORT_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'; base-uri 'none'";

    private final PublishedReports reports;
    private final Progress progress;
    private final Plans plans;
    private final Publishing publishing;

    ReportController(PublishedReports reports, Progress progress, Plans plans, Publishing publishing) {
        this.reports = reports;
        this.progress = progress;
        this.plans = plans;
        this.publishing = publishing;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("reports", reports.list(plans.current().id()));
        model.addAttribute("years", progress.years());
        return "reports";
    }

    /** Shows what would be published, with what the publisher alone should know about it. */
    @GetMapping("/publish")
    String preview(@AuthenticationPrincipal Account me, @RequestParam Period year, Locale locale, Model model) {
        AnnualReport report = publishing.report(me, year);
        model.addAttribute("year", year);
        model.addAttribute("report", report);
        model.addAttribute("notes", PublicationNotes.of(report, locale));
        model.addAttribute("texts", report.method().textsToRead());
        return "publish";
    }

    @GetMapping(value = "/preview/{year}", produces = "text/html;charset=UTF-8")
    ResponseEntity<String> previewText(@AuthenticationPrincipal Account me, @PathVariable Period year, Locale locale) {
        return page(ReportFormat.HTML.in(locale).render(publishing.report(me, year)));
    }

    @PostMapping("/publish")
    String publish(@AuthenticationPrincipal Account me, @RequestParam Period year) {
        publishing.publish(me, year);
        return "redirect:/reports";
    }

    @GetMapping(value = "/{id:\\d+}", produces = "text/html;charset=UTF-8")
    ResponseEntity<String> read(@PathVariable long id, Locale locale) {
        return page(reports.text(id, ReportFormat.HTML, locale).orElseThrow(NotFoundException::new));
    }

    @GetMapping("/{id:\\d+}/json")
    ResponseEntity<byte[]> json(@PathVariable long id, Locale locale) {
        String text = reports.text(id, ReportFormat.JSON, locale).orElseThrow(NotFoundException::new);
        return Downloads.of(
                "report-" + id + ".json", MediaType.APPLICATION_JSON_VALUE, text.getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<String> page(String html) {
        return ResponseEntity.ok()
                .header("Content-Security-Policy", REPORT_POLICY)
                .body(html);
    }
}
