package org.snitp.examples.ministry.page;

import org.snitp.examples.ministry.security.Account;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what an institution has to do, or the periods of the coordinator. */
@Controller
class HomeController {

    @GetMapping("/")
    String home(@AuthenticationPrincipal Account me) {
        return me.isCoordinator() ? "redirect:/periods" : "redirect:/forms";
    }
}
