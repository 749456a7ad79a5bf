package org.snitp.examples.ministry.audit;

import org.snitp.examples.ministry.security.Account;
import org.snitp.store.Actor;
import org.snitp.store.SnitpStore;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Records who signed in and who failed to. All else is recorded by the store itself, in the transaction of what was done. */
@Component
class SignInAudit {

    static final String SIGNED_IN = "user.signed-in";
    static final String REFUSED = "user.refused";

    private static final int MAX_NAME = 64;

    private final SnitpStore store;

    SignInAudit(SnitpStore store) {
        this.store = store;
    }

    @EventListener
    void signedIn(AuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof Account account) {
            store.as(account.actor()).audit().record(SIGNED_IN, account.getUsername(), "");
        }
    }

    @EventListener
    void refused(AbstractAuthenticationFailureEvent event) {
        String typed = line(event.getAuthentication().getName());
        store.as(Actor.coordinator("ministry")).audit().record(REFUSED, typed, "");
    }

    /** Returns what somebody typed as one short line. */
    private static String line(String typed) {
        String line = typed.replaceAll("\\p{Cntrl}", " ").strip();
        String known = line.isEmpty() ? "-" : line;
        return known.length() <= MAX_NAME ? known : known.substring(0, MAX_NAME);
    }
}
