package org.snitp.examples.ministry.progress;

import java.util.ArrayList;
import java.util.List;
import org.snitp.examples.ministry.plan.Plan;
import org.snitp.examples.ministry.plan.Plans;
import org.snitp.examples.ministry.plan.StatusReports;
import org.snitp.indicators.disclosure.DisclosureRule;
import org.snitp.indicators.monitoring.AnnualReport;
import org.snitp.indicators.monitoring.MonitoringRequest;
import org.snitp.model.Bundle;
import org.snitp.model.time.Period;
import org.snitp.model.time.TimeSpan;
import org.snitp.store.FigureQuery;
import org.snitp.store.StoreSession;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** How far the strategy has come, by the figures that were accepted, with small counts of persons withheld. */
@Service
class Progress {

    private final Plans plans;
    private final PublishedReports published;
    private final StatusReports statuses;
    private final int threshold;

    Progress(
            Plans plans,
            PublishedReports published,
            StatusReports statuses,
            @Value("${ministry.disclosure-threshold}") int threshold) {
        this.statuses = statuses;
        this.plans = plans;
        this.published = published;
        this.threshold = threshold;
    }

    /**
     * Returns the report of a year. What readers know from earlier editions counts as known: nothing that is withheld can be computed
     * from them and this one together.
     */
    AnnualReport of(StoreSession session, Period year) {
        Plan plan = plans.current();
        Bundle reported = Bundle.builder()
                .addAllDocuments(plan.with(statuses.accepted(plan.id())).getDocuments())
                .addDocuments(session.figures()
                        .measurementSet(FigureQuery.plan(plan.id()).onlyAccepted()))
                .build();
        DisclosureRule rule = DisclosureRule.below(threshold).beside(published.editions(plan.id()));
        MonitoringRequest request = MonitoringRequest.of(year, plan.calendar().duePeriods());
        return AnnualReport.of(reported, request.withholding(rule));
    }

    /** Returns the years of the plan and its strategy, the earliest first. */
    List<Period> years() {
        TimeSpan span = plans.current().actionPlan().getPeriod();
        List<Period> years = new ArrayList<>();
        for (int year = span.getStart().getYear(); year <= span.getEnd().getYear(); year++) {
            years.add(Period.year(year));
        }
        return years;
    }
}
