package org.snitp.examples.ministry.period;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.snitp.examples.ministry.page.NotFoundException;
import org.snitp.examples.ministry.plan.Plans;
import org.snitp.examples.ministry.security.Account;
import org.snitp.model.time.Period;
import org.snitp.store.PeriodState;
import org.snitp.store.ReportingPeriod;
import org.snitp.store.SnitpStore;
import org.snitp.store.SubmissionState;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The reporting periods, for programs. Institutions read them; the coordinator opens, closes and locks them. */
@RestController
@RequestMapping("/api/periods")
class PeriodApi {

    /** A period. */
    record Entry(Period period, PeriodState state, Optional<LocalDate> due) {
        static Entry of(ReportingPeriod period) {
            return new Entry(period.period(), period.state(), period.due());
        }
    }

    /** A period to be opened. */
    record Opening(Period period, LocalDate due) {}

    /** A change of the state of a period. */
    record Change(PeriodState state) {}

    /** What an institution sent. */
    record Sent(String institution, SubmissionState state, int version, Optional<String> reason, Instant changedAt) {}

    private final SnitpStore store;
    private final Plans plans;

    PeriodApi(SnitpStore store, Plans plans) {
        this.store = store;
        this.plans = plans;
    }

    @GetMapping
    List<Entry> list(@AuthenticationPrincipal Account me) {
        return store.as(me.actor()).periods().list(plans.current().id()).stream()
                .map(Entry::of)
                .toList();
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    Entry open(@AuthenticationPrincipal Account me, @RequestBody Opening opening) {
        return Entry.of(store.as(me.actor()).periods().open(plans.current().id(), opening.period(), opening.due()));
    }

    @PutMapping(path = "/{period}/state", consumes = MediaType.APPLICATION_JSON_VALUE)
    Entry change(@AuthenticationPrincipal Account me, @PathVariable Period period, @RequestBody Change change) {
        ReportingPeriod read = store.as(me.actor())
                .periods()
                .find(plans.current().id(), period)
                .orElseThrow(NotFoundException::new);
        return Entry.of(
                change.state() == PeriodState.OPEN
                        ? store.as(me.actor())
                                .periods()
                                .open(read.plan(), period, read.due().orElse(period.getEnd()))
                        : store.as(me.actor()).periods().change(read, change.state()));
    }

    @GetMapping("/{period}/submissions")
    List<Sent> submissions(@AuthenticationPrincipal Account me, @PathVariable Period period) {
        return store.as(me.actor()).submissions().list(plans.current().id(), period).stream()
                .map(one ->
                        new Sent(one.key().institution(), one.state(), one.version(), one.reason(), one.changedAt()))
                .toList();
    }
}
