package org.snitp.model.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.snitp.model.evaluation.CommitteeSession;
import org.snitp.model.evaluation.EvaluationCalendar;
import org.snitp.model.evaluation.MonitoringReport;
import org.snitp.model.evaluation.StrategyEvaluation;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.time.Period;
import org.snitp.model.time.TimeSpan;

/** The rules of a strategy's monitoring and evaluation calendar. */
final class CalendarRules {

    private final EvaluationCalendar calendar;
    private final Strategy strategy;
    private final Path path;
    private final References references;
    private final Findings findings;
    private final RoleRules roles;

    CalendarRules(EvaluationCalendar calendar, Strategy strategy, Path path, References references, Findings findings) {
        this.calendar = calendar;
        this.strategy = strategy;
        this.path = path;
        this.references = references;
        this.findings = findings;
        this.roles = new RoleRules(references.symbols(), findings);
    }

    void check() {
        references.requireInstitution(calendar.getCoordinator(), path.field("coordinator"));
        Map<String, Path> seen = new HashMap<>();
        findings.requireUnique(calendar.getReports(), MonitoringReport::getId, "id", path.field("reports"), seen);
        findings.requireUnique(calendar.getSessions(), CommitteeSession::getId, "id", path.field("sessions"), seen);
        findings.requireUnique(
                calendar.getEvaluations(), StrategyEvaluation::getId, "id", path.field("evaluations"), seen);
        for (int i = 0; i < calendar.getReports().size(); i++) {
            checkReport(calendar.getReports().get(i), path.field("reports").index(i));
        }
        for (int i = 0; i < calendar.getSessions().size(); i++) {
            references.requireInstitution(
                    calendar.getSessions().get(i).getBody(),
                    path.field("sessions").index(i).field("body"));
        }
        for (int i = 0; i < calendar.getEvaluations().size(); i++) {
            checkEvaluation(
                    calendar.getEvaluations().get(i), path.field("evaluations").index(i));
        }
    }

    private void checkReport(MonitoringReport report, Path at) {
        requireInside(report.getPeriod(), at.field("period"));
        requireInstitutions(report.getPreparedBy(), at.field("preparedBy"));
        requireInstitutions(report.getContributors(), at.field("contributors"));
        List<String> evaluations = calendar.getEvaluations().stream()
                .map(StrategyEvaluation::getId)
                .toList();
        report.getIncludedIn().ifPresent(id -> references.requireKnown(id, evaluations, at.field("includedIn")));
    }

    private void checkEvaluation(StrategyEvaluation evaluation, Path at) {
        if (PlanTimeRules.requireForward(evaluation.getCovers(), at.field("covers"), findings)) {
            requireInside(evaluation.getCovers(), at.field("covers"));
            evaluation
                    .getDue()
                    .filter(due -> due.getEnd().isBefore(evaluation.getCovers().getStart()))
                    .ifPresent(due -> findings.add(
                            Rule.EVALUATION_AFTER_WORK_BEGINS,
                            at.field("due"),
                            Map.of(
                                    "variant", "covers",
                                    "evaluation", due.toString(),
                                    "covers", evaluation.getCovers().toString()),
                            List.of(at.field("covers"))));
        }
        requireBeginFirst(evaluation, at);
        requireInstitutions(evaluation.getApprovedBy(), at.field("approvedBy"));
        requireInstitutions(evaluation.getPresentedTo(), at.field("presentedTo"));
        evaluation
                .getIndependentExperts()
                .ifPresent(experts -> requireInstitutions(
                        experts.getContractedBy(),
                        at.field("independentExperts").field("contractedBy")));
    }

    private void requireBeginFirst(StrategyEvaluation evaluation, Path at) {
        if (evaluation.getBegins().isPresent() && evaluation.getDue().isPresent()) {
            Period begins = evaluation.getBegins().get();
            Period due = evaluation.getDue().get();
            if (due.getEnd().isBefore(begins.getStart())) {
                findings.add(
                        Rule.EVALUATION_AFTER_WORK_BEGINS,
                        at.field("due"),
                        Map.of("variant", "begins", "evaluation", due.toString(), "begins", begins.toString()),
                        List.of(at.field("begins")));
            }
        }
    }

    private void requireInstitutions(List<String> ids, Path list) {
        references.requireInstitutions(ids, list);
        roles.requireOnce(ids, list);
    }

    private void requireInside(TimeSpan span, Path at) {
        if (strategy.getHorizon().isForward() && !strategy.getHorizon().contains(span)) {
            findings.add(
                    Rule.CALENDAR_INSIDE_STRATEGY,
                    at,
                    Map.of(
                            "period",
                            span.toString(),
                            "horizon",
                            strategy.getHorizon().toString()));
        }
    }
}
