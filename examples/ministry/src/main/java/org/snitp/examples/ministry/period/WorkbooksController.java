package org.snitp.examples.ministry.period;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.snitp.examples.ministry.page.Downloads;
import org.snitp.examples.ministry.page.NotFoundException;
import org.snitp.examples.ministry.plan.Plan;
import org.snitp.examples.ministry.plan.Plans;
import org.snitp.examples.ministry.plan.StatusReports;
import org.snitp.examples.ministry.security.Account;
import org.snitp.forms.FormXlsx;
import org.snitp.forms.ReportingForm;
import org.snitp.model.time.Period;
import org.snitp.store.FigureQuery;
import org.snitp.store.SnitpStore;
import org.snitp.store.StoreSession;
import org.snitp.store.SubmissionKey;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The blank forms of a period as workbooks, for the coordinator to hand out. */
@Controller
@RequestMapping("/periods/{period}")
class WorkbooksController {

    private final SnitpStore store;
    private final Plans plans;
    private final StatusReports reports;
    private final Clock clock;

    WorkbooksController(SnitpStore store, Plans plans, StatusReports reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
        this.store = store;
        this.plans = plans;
    }

    @GetMapping("/workbook")
    ResponseEntity<byte[]> one(
            @AuthenticationPrincipal Account me,
            @PathVariable Period period,
            @RequestParam String institution,
            Locale locale) {
        if (!plans.current().institutions().contains(institution)) {
            throw new NotFoundException();
        }
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        FormXlsx.in(locale).write(form(me, period, institution), workbook);
        return Downloads.workbook(name(institution, period), workbook.toByteArray());
    }

    /** Returns the workbooks of all institutions that have something to report. */
    @GetMapping("/workbooks")
    ResponseEntity<byte[]> all(@AuthenticationPrincipal Account me, @PathVariable Period period, Locale locale)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String institution : plans.current().institutions()) {
                ReportingForm form = form(me, period, institution);
                if (!form.isEmpty()) {
                    zip.putNextEntry(new ZipEntry(name(institution, period)));
                    FormXlsx.in(locale).write(form, zip);
                    zip.closeEntry();
                }
            }
        }
        return Downloads.of("forms-" + period + ".zip", "application/zip", bytes.toByteArray());
    }

    private ReportingForm form(Account me, Period period, String institution) {
        Plan plan = plans.current();
        StoreSession session = store.as(me.actor());
        FigureQuery own = FigureQuery.plan(plan.id()).withReporter(institution);
        return plan.standing(
                        reports.accepted(
                                plan.id(), key -> !key.equals(new SubmissionKey(plan.id(), period, institution))),
                        LocalDate.now(clock))
                .form(institution, period, session.figures().measurementSet(own));
    }

    /** The id of an institution may have a slash, which is no part of a file name. */
    private static String name(String institution, Period period) {
        return institution.replaceAll("[^\\p{L}\\p{N}.-]", "_") + "-" + period + ".xlsx";
    }
}
