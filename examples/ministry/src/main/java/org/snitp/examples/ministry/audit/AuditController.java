package org.snitp.examples.ministry.audit;

import org.snitp.examples.ministry.security.Account;
import org.snitp.store.SnitpStore;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that shows who did what. */
@Controller
class AuditController {

    private static final int MAX_ENTRIES = 300;

    private final SnitpStore store;

    AuditController(SnitpStore store) {
        this.store = store;
    }

    @GetMapping("/audit")
    String audit(@AuthenticationPrincipal Account me, Model model) {
        model.addAttribute("entries", store.as(me.actor()).audit().latest(MAX_ENTRIES));
        return "audit";
    }
}
