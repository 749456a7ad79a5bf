package org.snitp.indicators.monitoring;

import java.util.List;
import java.util.function.Function;
import org.snitp.model.Bundle;
import org.snitp.model.FiscalYearNames;
import org.snitp.model.evaluation.MonitoringReport;
import org.snitp.model.plan.ReportingArrangements;
import org.snitp.model.strategy.Strategy;

/** Builds the heading. */
final class HeadingBuilder {

    private final Bundle bundle;
    private final Function<String, Party> parties;

    HeadingBuilder(Bundle bundle, Function<String, Party> parties) {
        this.bundle = bundle;
        this.parties = parties;
    }

    Heading build(MonitoringRequest request) {
        List<MonitoringReport> planned = bundle.getStrategies().stream()
                .flatMap(strategy -> strategy.getEvaluationCalendar().stream())
                .flatMap(calendar -> calendar.getReports().stream())
                .filter(report -> report.getPeriod().equals(request.period()))
                .toList();
        return new Heading(
                request.period(),
                FiscalYearNames.of(bundle),
                request.asOf(),
                request.knownOn(),
                bundle.getStrategies().stream().map(Strategy::getTitle).toList(),
                bundle.getStrategies().stream()
                        .flatMap(strategy -> strategy.getChapters().stream())
                        .toList(),
                bundle.getPlans().stream()
                        .map(plan -> new Heading.Plan(
                                plan.getId(),
                                plan.getTitle(),
                                plan.getVersion(),
                                plan.getPeriod(),
                                plan.getReporting().flatMap(ReportingArrangements::getShortfalls)))
                        .toList(),
                parties(planned.stream()
                        .flatMap(report -> report.getPreparedBy().stream())
                        .toList()),
                parties(planned.stream()
                        .flatMap(report -> report.getContributors().stream())
                        .toList()));
    }

    private List<Party> parties(List<String> ids) {
        return ids.stream().distinct().map(parties).toList();
    }
}
