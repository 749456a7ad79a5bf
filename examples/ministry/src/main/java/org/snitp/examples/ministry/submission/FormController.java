package org.snitp.examples.ministry.submission;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.snitp.examples.ministry.page.NotFoundException;
import org.snitp.examples.ministry.security.Account;
import org.snitp.forms.FormColumn;
import org.snitp.forms.intake.RowOutcome;
import org.snitp.model.time.Period;
import org.snitp.store.SnitpStore;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form of an institution for a period. */
@Controller
@RequestMapping("/forms/{period}")
class FormController {

    private final Reporting reporting;
    private final SnitpStore store;

    FormController(Reporting reporting, SnitpStore store) {
        this.reporting = reporting;
        this.store = store;
    }

    @GetMapping
    String overview(@AuthenticationPrincipal Account me, @PathVariable Period period, Locale locale, Model model) {
        Desk desk = desk(me, period, locale);
        model.addAttribute("desk", desk);
        model.addAttribute("evidence", reporting.evidence(me, desk));
        model.addAttribute("history", store.as(me.actor()).submissions().history(desk.key()));
        return "form";
    }

    @GetMapping("/{number}")
    String section(
            @AuthenticationPrincipal Account me,
            @PathVariable Period period,
            @PathVariable int number,
            Locale locale,
            Model model) {
        Desk desk = desk(me, period, locale);
        model.addAttribute("desk", desk);
        model.addAttribute("section", section(desk, number));
        model.addAttribute("questions", questions(desk, number, locale));
        return "form-section";
    }

    @PostMapping("/{number}")
    String save(
            @AuthenticationPrincipal Account me,
            @PathVariable Period period,
            @PathVariable int number,
            @RequestParam int version,
            HttpServletRequest request,
            Locale locale,
            RedirectAttributes next) {
        Desk desk = desk(me, period, locale);
        Desk.Section section = section(desk, number);
        reporting.save(me, desk, version, answers(desk, section, request));
        next.addFlashAttribute("saved", true);
        boolean goOn = request.getParameter("next") != null;
        Desk saved = desk(me, period, locale);
        boolean refused = section.rows().stream()
                .anyMatch(row -> saved.checked().row(row.key()).outcome() == RowOutcome.REJECTED);
        if (refused || !goOn) {
            return "redirect:/forms/" + period + "/" + number;
        }
        return number < desk.sections().size()
                ? "redirect:/forms/" + period + "/" + (number + 1)
                : "redirect:/forms/" + period;
    }

    @PostMapping("/send")
    String send(
            @AuthenticationPrincipal Account me,
            @PathVariable Period period,
            @RequestParam(defaultValue = "") String remark,
            Locale locale,
            RedirectAttributes next) {
        boolean sent = reporting.send(me, desk(me, period, locale), remark);
        next.addFlashAttribute(sent ? "sent" : "refused", true);
        return "redirect:/forms/" + period;
    }

    private Desk desk(Account me, Period period, Locale locale) {
        return reporting.desk(me, period, locale).orElseThrow(NotFoundException::new);
    }

    private static Desk.Section section(Desk desk, int number) {
        List<Desk.Section> sections = desk.sections();
        if (number < 1 || number > sections.size()) {
            throw new NotFoundException();
        }
        return sections.get(number - 1);
    }

    private static List<QuestionView> questions(Desk desk, int number, Locale locale) {
        List<QuestionView> questions = new ArrayList<>();
        for (FormSheet.Row row : section(desk, number).rows()) {
            questions.add(
                    QuestionView.of(questions.size() + 1, row, desk.draft().answers(), desk.checked(), locale));
        }
        return questions;
    }

    /** Takes what was typed into the fields of a page, and nothing else. */
    private static Map<String, Map<FormColumn, String>> answers(
            Desk desk, Desk.Section section, HttpServletRequest request) {
        Map<String, Map<FormColumn, String>> rows = new LinkedHashMap<>();
        for (FormSheet.Row row : section.rows()) {
            Map<FormColumn, String> cells = new EnumMap<>(FormColumn.class);
            for (FormColumn column : row.editable()) {
                String typed = request.getParameter(QuestionView.fieldName(column, row.key()));
                if (typed != null) {
                    cells.put(column, typed);
                }
            }
            rows.put(row.key(), cells);
        }
        return desk.answersTo(rows);
    }
}
