package org.snitp.examples.ministry.review;

import java.util.Locale;
import org.snitp.examples.ministry.page.NotFoundException;
import org.snitp.examples.ministry.plan.Plan;
import org.snitp.examples.ministry.plan.Plans;
import org.snitp.examples.ministry.security.Account;
import org.snitp.model.time.Period;
import org.snitp.store.SnitpStore;
import org.snitp.store.StoreSession;
import org.snitp.store.Submission;
import org.snitp.store.SubmissionKey;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The coordinator looks at what an institution sent, and accepts it or returns it with a reason. */
@Controller
@RequestMapping("/review/{period}")
class ReviewController {

    private final SnitpStore store;
    private final Plans plans;
    private final Figures figures;
    private final Statuses statuses;

    ReviewController(SnitpStore store, Plans plans, Figures figures, Statuses statuses) {
        this.statuses = statuses;
        this.store = store;
        this.plans = plans;
        this.figures = figures;
    }

    @GetMapping
    String show(
            @AuthenticationPrincipal Account me,
            @PathVariable Period period,
            @RequestParam String institution,
            Locale locale,
            Model model) {
        Plan plan = plans.current();
        StoreSession session = store.as(me.actor());
        SubmissionKey key = new SubmissionKey(plan.id(), period, institution);
        model.addAttribute("submission", find(session, key));
        model.addAttribute("institutionName", plan.institution(institution, locale));
        model.addAttribute("history", session.submissions().history(key));
        model.addAttribute("evidence", session.evidence().list(key));
        model.addAttribute("figures", figures.sent(session, plan, key, locale));
        model.addAttribute("statuses", statuses.sent(session, plan, key, locale));
        return "review";
    }

    @PostMapping("/accept")
    String accept(
            @AuthenticationPrincipal Account me,
            @PathVariable Period period,
            @RequestParam String institution,
            @RequestParam int version) {
        StoreSession session = store.as(me.actor());
        session.submissions().accept(read(session, period, institution, version));
        return "redirect:/periods/" + period;
    }

    @PostMapping("/return")
    String giveBack(
            @AuthenticationPrincipal Account me,
            @PathVariable Period period,
            @RequestParam String institution,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        if (reason.isBlank()) {
            next.addFlashAttribute("reasonMissing", true);
            next.addAttribute("institution", institution);
            return "redirect:/review/" + period;
        }
        StoreSession session = store.as(me.actor());
        session.submissions().giveBack(read(session, period, institution, version), reason.strip());
        return "redirect:/periods/" + period;
    }

    private Submission read(StoreSession session, Period period, String institution, int version) {
        Submission submission = find(session, new SubmissionKey(plans.current().id(), period, institution));
        if (submission.version() != version) {
            throw new SentAgainException();
        }
        return submission;
    }

    private static Submission find(StoreSession session, SubmissionKey key) {
        return session.submissions().find(key).orElseThrow(NotFoundException::new);
    }
}
