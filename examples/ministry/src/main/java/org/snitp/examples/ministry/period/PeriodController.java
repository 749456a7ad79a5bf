package org.snitp.examples.ministry.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snitp.examples.ministry.page.NotFoundException;
import org.snitp.examples.ministry.plan.Plan;
import org.snitp.examples.ministry.plan.Plans;
import org.snitp.examples.ministry.security.Account;
import org.snitp.examples.ministry.submission.Drafts;
import org.snitp.model.time.Period;
import org.snitp.model.time.TimeSpan;
import org.snitp.store.PeriodState;
import org.snitp.store.ReportingPeriod;
import org.snitp.store.ReportingPeriods;
import org.snitp.store.SnitpStore;
import org.snitp.store.Submission;
import org.snitp.store.SubmissionKey;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The coordinator opens, watches, closes and locks the periods for which institutions report. */
@Controller
@RequestMapping("/periods")
class PeriodController {

    /** How far an institution is. */
    record Standing(String id, String name, Optional<Submission> submission, boolean begun) {}

    private final SnitpStore store;
    private final Plans plans;
    private final Drafts drafts;

    PeriodController(SnitpStore store, Plans plans, Drafts drafts) {
        this.store = store;
        this.plans = plans;
        this.drafts = drafts;
    }

    @GetMapping
    String list(@AuthenticationPrincipal Account me, Model model) {
        Plan plan = plans.current();
        List<ReportingPeriod> periods = store.as(me.actor()).periods().list(plan.id());
        model.addAttribute("periods", periods);
        model.addAttribute("years", yearsWithout(plan, periods));
        return "periods";
    }

    /** Returns the years of the plan for which nothing was opened yet. */
    private static List<Period> yearsWithout(Plan plan, List<ReportingPeriod> periods) {
        TimeSpan span = plan.actionPlan().getPeriod();
        List<Period> years = new ArrayList<>();
        for (int year = span.getStart().getYear(); year <= span.getEnd().getYear(); year++) {
            years.add(Period.year(year));
        }
        periods.forEach(period -> years.remove(period.period()));
        return years;
    }

    @PostMapping
    String open(
            @AuthenticationPrincipal Account me,
            @RequestParam Period period,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate due) {
        store.as(me.actor()).periods().open(plans.current().id(), period, due);
        return "redirect:/periods/" + period;
    }

    @GetMapping("/{period}")
    String show(@AuthenticationPrincipal Account me, @PathVariable Period period, Locale locale, Model model) {
        Plan plan = plans.current();
        model.addAttribute("period", find(me, period));
        model.addAttribute("standings", standings(me, plan, period, locale));
        return "period";
    }

    private List<Standing> standings(Account me, Plan plan, Period period, Locale locale) {
        Map<String, Submission> sent = new HashMap<>();
        store.as(me.actor())
                .submissions()
                .list(plan.id(), period)
                .forEach(submission -> sent.put(submission.key().institution(), submission));
        return plan.institutions().stream()
                .map(id -> new Standing(
                        id,
                        plan.institution(id, locale),
                        Optional.ofNullable(sent.get(id)),
                        drafts.find(new SubmissionKey(plan.id(), period, id)).version() > 0))
                .toList();
    }

    @PostMapping("/{period}/state")
    String change(
            @AuthenticationPrincipal Account me,
            @PathVariable Period period,
            @RequestParam PeriodState state,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> due) {
        ReportingPeriods periods = store.as(me.actor()).periods();
        ReportingPeriod read = find(me, period);
        if (state == PeriodState.OPEN) {
            periods.open(read.plan(), period, due.or(read::due).orElse(period.getEnd()));
        } else {
            periods.change(read, state);
        }
        return "redirect:/periods/" + period;
    }

    private ReportingPeriod find(Account me, Period period) {
        return store.as(me.actor()).periods().find(plans.current().id(), period).orElseThrow(NotFoundException::new);
    }
}
