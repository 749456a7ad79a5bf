package org.snitp.examples.ministry.progress;

import org.snitp.examples.ministry.page.NotFoundException;
import org.snitp.examples.ministry.plan.Plans;
import org.snitp.examples.ministry.security.Account;
import org.snitp.indicators.monitoring.AnnualReport;
import org.snitp.model.time.Period;
import org.snitp.store.SnitpStore;
import org.springframework.stereotype.Service;

/** Makes the yearly report of the figures that were accepted, and publishes it. */
@Service
class Publishing {

    private static final String PUBLISHED = "report.published";

    private final PublishedReports reports;
    private final Progress progress;
    private final Plans plans;
    private final SnitpStore store;

    Publishing(PublishedReports reports, Progress progress, Plans plans, SnitpStore store) {
        this.reports = reports;
        this.progress = progress;
        this.plans = plans;
        this.store = store;
    }

    /**
     * Returns the report of a year as it would be published now.
     *
     * @throws NotFoundException if the plan does not cover the year
     */
    AnnualReport report(Account account, Period year) {
        if (!progress.years().contains(year)) {
            throw new NotFoundException();
        }
        return progress.of(store.as(account.actor()), year);
    }

    /** Publishes the report of a year as its next edition, and returns the SHA-256 of its JSON. */
    String publish(Account account, Period year) {
        String hash = reports.add(plans.current().id(), report(account, year), account.getUsername());
        store.as(account.actor()).audit().record(PUBLISHED, year.toString(), hash);
        return hash;
    }
}
