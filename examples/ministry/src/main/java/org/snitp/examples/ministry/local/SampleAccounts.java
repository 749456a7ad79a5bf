package org.snitp.examples.ministry.local;

import java.io.PrintStream;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import org.snitp.examples.ministry.plan.Plans;
import org.snitp.examples.ministry.security.Accounts;
import org.snitp.examples.ministry.security.Role;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Sample accounts: the coordinator, and one for each institution that reports. They are named after roles, belong to nobody, and
 * get a new password at each start, which is printed.
 */
@Component
@ConditionalOnProperty("ministry.samples")
class SampleAccounts {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 12;
    private static final String COORDINATOR = "coordonator";

    private final Accounts accounts;
    private final Plans plans;
    private final PasswordEncoder encoder;
    private final Environment settings;

    SampleAccounts(Accounts accounts, Plans plans, PasswordEncoder encoder, Environment settings) {
        this.accounts = accounts;
        this.plans = plans;
        this.encoder = encoder;
        this.settings = settings;
    }

    @EventListener
    void print(ApplicationReadyEvent event) {
        String password = settings.getProperty("ministry.sample-password", random());
        String encoded = encoder.encode(password);
        List<String> institutions = plans.current().institutions();
        accounts.put(COORDINATOR, encoded, Role.COORDINATOR, null);
        institutions.forEach(id -> accounts.put(id.toLowerCase(Locale.ROOT), encoded, Role.INSTITUTION, id));
        print(System.out, password, institutions);
    }

    private void print(PrintStream out, String password, List<String> institutions) {
        out.println();
        out.println("  http://localhost:" + settings.getProperty("local.server.port", "8080"));
        out.println();
        out.println("  Sample accounts (conturi exemplu), all with the password (parola): " + password);
        out.println("    " + COORDINATOR + "   opens periods, reviews, publishes");
        out.println("    " + institutions.get(0).toLowerCase(Locale.ROOT) + "   and the other "
                + (institutions.size() - 1)
                + " institutions by their ids, such as "
                + String.join(", ", institutions.subList(1, Math.min(6, institutions.size())))
                        .toLowerCase(Locale.ROOT));
        out.println();
    }

    private static String random() {
        SecureRandom random = new SecureRandom();
        StringBuilder text = new StringBuilder();
        random.ints(LENGTH, 0, LETTERS.length()).forEach(index -> text.append(LETTERS.charAt(index)));
        return text.toString();
    }
}
