package org.snitp.examples.ministry.submission;

import org.snitp.examples.ministry.page.Downloads;
import org.snitp.examples.ministry.page.NotFoundException;
import org.snitp.examples.ministry.security.Account;
import org.snitp.store.EvidenceFile;
import org.snitp.store.EvidenceFiles;
import org.snitp.store.SnitpStore;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives out the files that prove what was reported: to the institution that stored them, and to the coordinator. */
@Controller
class EvidenceController {

    private final SnitpStore store;

    EvidenceController(SnitpStore store) {
        this.store = store;
    }

    @GetMapping("/evidence/{id}")
    ResponseEntity<byte[]> download(@AuthenticationPrincipal Account me, @PathVariable long id) {
        EvidenceFiles evidence = store.as(me.actor()).evidence();
        EvidenceFile file = evidence.find(id).orElseThrow(NotFoundException::new);
        byte[] bytes = evidence.bytes(id).orElseThrow(NotFoundException::new);
        return Downloads.of(file.name(), "application/octet-stream", bytes);
    }
}
