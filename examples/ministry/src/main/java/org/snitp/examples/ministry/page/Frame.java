package org.snitp.examples.ministry.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snitp.examples.ministry.plan.Plan;
import org.snitp.examples.ministry.plan.Plans;
import org.snitp.examples.ministry.security.Account;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame around each page shows: who signed in, where one is, and what the plan is called. */
@ControllerAdvice
class Frame {

    private final Plans plans;

    Frame(Plans plans) {
        this.plans = plans;
    }

    @ModelAttribute("me")
    @Nullable
    Account me(@AuthenticationPrincipal @Nullable Account account) {
        return account;
    }

    @ModelAttribute("plan")
    Plan plan() {
        return plans.current();
    }

    @ModelAttribute("whose")
    String whose(@AuthenticationPrincipal @Nullable Account account, Locale locale) {
        return Optional.ofNullable(account)
                .flatMap(Account::institution)
                .map(id -> plans.current().institution(id, locale))
                .orElse("");
    }

    /** The address of the page, for the link to the same page in the other language. */
    @ModelAttribute("here")
    String here(HttpServletRequest request) {
        return request.getRequestURI();
    }
}
