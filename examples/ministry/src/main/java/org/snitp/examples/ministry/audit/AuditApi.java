package org.snitp.examples.ministry.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.snitp.examples.ministry.security.Account;
import org.snitp.store.SnitpStore;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who did what, for programs of the coordinator. */
@RestController
class AuditApi {

    private static final int MAX_ENTRIES = 1000;

    /** Something that somebody did. */
    record Entry(Instant at, String actor, String action, String subject, Optional<String> detail) {}

    private final SnitpStore store;

    AuditApi(SnitpStore store) {
        this.store = store;
    }

    @GetMapping("/api/audit")
    List<Entry> latest(@AuthenticationPrincipal Account me) {
        return store.as(me.actor()).audit().latest(MAX_ENTRIES).stream()
                .map(entry -> new Entry(
                        entry.at(), entry.actor().toString(), entry.action(), entry.subject(), entry.detail()))
                .toList();
    }
}
