package org.snitp.examples.ministry.review;

import java.util.List;
import java.util.Locale;
import org.snitp.examples.ministry.page.NotFoundException;
import org.snitp.examples.ministry.plan.Plans;
import org.snitp.examples.ministry.security.Account;
import org.snitp.model.time.Period;
import org.snitp.store.SnitpStore;
import org.snitp.store.StoreSession;
import org.snitp.store.Submission;
import org.snitp.store.SubmissionKey;
import org.snitp.store.SubmissionState;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The review, for programs of the coordinator. */
@RestController
@RequestMapping("/api/reviews/{period}")
class ReviewApi {

    /**
     * A decision.
     *
     * @param version the version of the submission that was looked at
     * @param reason what is to be corrected; needed to return it
     */
    record Decision(String institution, int version, boolean accepted, String reason) {}

    /** What became of it. */
    record Decided(String institution, SubmissionState state, int version) {}

    private final SnitpStore store;
    private final Plans plans;
    private final Figures figures;
    private final Statuses statuses;

    ReviewApi(SnitpStore store, Plans plans, Figures figures, Statuses statuses) {
        this.statuses = statuses;
        this.store = store;
        this.plans = plans;
        this.figures = figures;
    }

    @GetMapping
    List<Figures.Sent> sent(
            @AuthenticationPrincipal Account me,
            @PathVariable Period period,
            @RequestParam String institution,
            Locale locale) {
        SubmissionKey key = new SubmissionKey(plans.current().id(), period, institution);
        return figures.sent(store.as(me.actor()), plans.current(), key, locale);
    }

    /** Returns what an institution sent on the status and the money of its actions. */
    @GetMapping("/statuses")
    List<Statuses.Sent> statuses(
            @AuthenticationPrincipal Account me,
            @PathVariable Period period,
            @RequestParam String institution,
            Locale locale) {
        SubmissionKey key = new SubmissionKey(plans.current().id(), period, institution);
        return statuses.sent(store.as(me.actor()), plans.current(), key, locale);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    Decided decide(@AuthenticationPrincipal Account me, @PathVariable Period period, @RequestBody Decision decision) {
        if (!decision.accepted()
                && (decision.reason() == null || decision.reason().isBlank())) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "reason");
        }
        StoreSession session = store.as(me.actor());
        SubmissionKey key = new SubmissionKey(plans.current().id(), period, decision.institution());
        Submission read = session.submissions().find(key).orElseThrow(NotFoundException::new);
        if (read.version() != decision.version()) {
            throw new SentAgainException();
        }
        Submission decided = decision.accepted()
                ? session.submissions().accept(read)
                : session.submissions().giveBack(read, decision.reason().strip());
        return new Decided(key.institution(), decided.state(), decided.version());
    }
}
