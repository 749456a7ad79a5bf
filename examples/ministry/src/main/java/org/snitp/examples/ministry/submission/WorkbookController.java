package org.snitp.examples.ministry.submission;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import org.snitp.examples.ministry.page.Downloads;
import org.snitp.examples.ministry.page.NotFoundException;
import org.snitp.examples.ministry.security.Account;
import org.snitp.forms.FormXlsx;
import org.snitp.model.time.Period;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form as a workbook: out to be filled in, and in again; and the files that prove what it says. */
@Controller
@RequestMapping("/forms/{period}")
class WorkbookController {

    private final Reporting reporting;

    WorkbookController(Reporting reporting) {
        this.reporting = reporting;
    }

    @GetMapping("/workbook")
    ResponseEntity<byte[]> download(@AuthenticationPrincipal Account me, @PathVariable Period period, Locale locale) {
        Desk desk = desk(me, period, locale);
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        FormXlsx.in(locale).write(desk.form(), workbook);
        return Downloads.workbook(me.reporter().replace('/', '_') + "-" + period + ".xlsx", workbook.toByteArray());
    }

    @PostMapping("/workbook")
    String upload(
            @AuthenticationPrincipal Account me,
            @PathVariable Period period,
            @RequestParam MultipartFile file,
            Locale locale,
            RedirectAttributes next) {
        Desk desk = desk(me, period, locale);
        next.addFlashAttribute("workbook", reporting.take(me, desk, UploadedFile.of(file), locale));
        return "redirect:/forms/" + period;
    }

    @PostMapping("/evidence")
    String addEvidence(
            @AuthenticationPrincipal Account me,
            @PathVariable Period period,
            @RequestParam MultipartFile file,
            Locale locale,
            RedirectAttributes next) {
        Desk desk = desk(me, period, locale);
        if (!file.isEmpty()) {
            reporting.addEvidence(me, desk, UploadedFile.of(file));
            next.addFlashAttribute("saved", true);
        }
        return "redirect:/forms/" + period;
    }

    private Desk desk(Account me, Period period, Locale locale) {
        return reporting.desk(me, period, locale).orElseThrow(NotFoundException::new);
    }
}
