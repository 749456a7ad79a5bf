package org.snitp.model.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.snitp.model.StatusHistory.Entry;
import org.snitp.model.measurement.ActionStatusReport;
import org.snitp.model.measurement.MetMilestone;
import org.snitp.model.measurement.ReportedStatus;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.plan.ActionState;
import org.snitp.model.plan.Milestone;
import org.snitp.model.time.Period;

/** The rules of reported statuses: each against its action, and all reports on an action against each other. */
final class StatusReportRules {

    /** A report with its place. */
    private record Placed(Entry entry, Path path) {

        ReportedStatus status() {
            return entry.status();
        }
    }

    /** An action of a plan. */
    private record Key(String plan, String action) {}

    private final References references;
    private final Findings findings;
    private final Map<Key, List<Placed>> reports = new LinkedHashMap<>();

    StatusReportRules(References references, Findings findings) {
        this.references = references;
        this.findings = findings;
    }

    /** Checks a document, and keeps its reports for {@link #checkTogether}. */
    void check(ActionStatusReport report, Path path) {
        references.requirePlan(report.getPlan(), path.field("plan"));
        references.requireInstitution(report.getReporter(), path.field("reporter"));
        new FiscalYearRules(references, findings).checkReported(report.getFiscalYear(), report.getPlan(), path);
        Map<String, Action> actions = actions(report.getPlan());
        for (int i = 0; i < report.getStatuses().size(); i++) {
            ReportedStatus status = report.getStatuses().get(i);
            Path at = path.field("statuses").index(i);
            Entry entry = Entry.of(status, report);
            references.requireInstitution(status.getReportedBy(), at.field("reportedBy"));
            ActionRules.check(
                    status.toStatus(), status.getAction(), entry.period().isPresent(), at, findings);
            LinkRules.check(status, at, findings);
            StatusDays.checkReported(entry, at, findings);
            checkPeriod(entry, at);
            if (references.symbols().plan(report.getPlan()).isPresent()) {
                checkAction(status, actions, at);
            }
            if (status.getWithdrawn().isEmpty()) {
                reports.computeIfAbsent(new Key(report.getPlan(), status.getAction()), unused -> new ArrayList<>())
                        .add(new Placed(entry, at));
            }
        }
    }

    private Map<String, Action> actions(String plan) {
        return references.symbols().plan(plan).map(ActionPlan::getActions).orElse(List.of()).stream()
                .collect(Collectors.toMap(Action::getCode, action -> action, (first, second) -> first));
    }

    private void checkAction(ReportedStatus status, Map<String, Action> actions, Path at) {
        Action action = actions.get(status.getAction());
        if (action == null) {
            findings.add(
                    Rule.ACTION_KNOWN,
                    at.field("action"),
                    Map.of("code", status.getAction()),
                    references.suggest(status.getAction(), actions.keySet()));
            return;
        }
        Set<String> known =
                action.getMilestones().stream().map(Milestone::getId).collect(Collectors.toSet());
        Path milestones = at.field("milestones");
        findings.requireUnique(status.getMilestones(), MetMilestone::getId, "id", milestones);
        for (int i = 0; i < status.getMilestones().size(); i++) {
            String id = status.getMilestones().get(i).getId();
            if (!known.contains(id)) {
                findings.add(
                        Rule.REPORTED_MILESTONE_KNOWN,
                        milestones.index(i).field("id"),
                        Map.of("id", id, "action", action.getCode()),
                        references.suggest(id, known));
            }
        }
    }

    private void checkPeriod(Entry entry, Path at) {
        if (entry.period().isPresent()
                && entry.reportedOn().isPresent()
                && entry.reportedOn().get().isBefore(entry.period().get().getEnd())
                && !isFinal(entry.status(), entry.reportedOn().get())) {
            findings.add(
                    Rule.STATUS_AFTER_PERIOD,
                    at.field("action"),
                    Map.of(
                            "action",
                            entry.status().getAction(),
                            "period",
                            entry.period().get().toString(),
                            "reported",
                            entry.reportedOn().get().toString()));
        }
    }

    /** What is completed or cancelled stays so, whenever the period ends. */
    private static boolean isFinal(ReportedStatus status, LocalDate day) {
        return (status.getState() == ActionState.COMPLETED
                        && status.getCompleted()
                                .filter(done -> !done.isAfter(day))
                                .isPresent())
                || (status.getState() == ActionState.CANCELLED
                        && status.getSince()
                                .filter(since -> !since.isAfter(day))
                                .isPresent());
    }

    /** Checks the reports of all documents on each action. */
    void checkTogether() {
        reports.forEach((key, placed) -> {
            checkOnce(key, placed);
            checkCourse(key, placed);
            checkMilestones(key, placed);
        });
    }

    private void checkOnce(Key key, List<Placed> placed) {
        Map<List<Object>, Placed> first = new HashMap<>();
        Map<Optional<Period>, Placed> states = new HashMap<>();
        for (Placed report : placed) {
            Entry entry = report.entry();
            Placed before = first.putIfAbsent(List.of(entry.period(), entry.reporter(), entry.reportedOn()), report);
            if (before != null) {
                findings.add(
                        Rule.STATUS_ONCE,
                        report.path().field("action"),
                        Map.of("action", key.action(), "period", period(entry)),
                        List.of(before.path().field("action")));
                continue;
            }
            Placed other = states.put(entry.period(), report);
            if (other != null && contradicts(other, report)) {
                findings.add(
                        Rule.STATUS_AGREED,
                        report.path().field("state"),
                        Map.of(
                                "action",
                                key.action(),
                                "period",
                                period(entry),
                                "one",
                                other.entry().reporter().orElse("?"),
                                "other",
                                entry.reporter().orElse("?")),
                        List.of(other.path().field("state")));
            }
        }
    }

    private static String period(Entry entry) {
        return entry.period().map(Period::toString).orElse("?");
    }

    /** A later day corrects what one institution said; two institutions contradict each other. */
    private static boolean contradicts(Placed one, Placed other) {
        return one.status().getState() != other.status().getState()
                && !one.entry().reporter().equals(other.entry().reporter());
    }

    /** The share of the work that is done does not fall from one period to the next. */
    private void checkCourse(Key key, List<Placed> placed) {
        List<Placed> inOrder = placed.stream()
                .filter(report -> report.status().getPercent().isPresent()
                        && report.entry().period().isPresent())
                .sorted((one, other) -> one.entry()
                        .period()
                        .orElseThrow()
                        .getEnd()
                        .compareTo(other.entry().period().orElseThrow().getEnd()))
                .toList();
        for (int i = 1; i < inOrder.size(); i++) {
            BigDecimal before = inOrder.get(i - 1).status().getPercent().orElseThrow();
            BigDecimal now = inOrder.get(i).status().getPercent().orElseThrow();
            boolean later = inOrder.get(i)
                    .entry()
                    .period()
                    .orElseThrow()
                    .getEnd()
                    .isAfter(inOrder.get(i - 1).entry().period().orElseThrow().getEnd());
            if (later && now.compareTo(before) < 0) {
                findings.add(
                        Rule.WORK_NOT_UNDONE,
                        inOrder.get(i).path().field("percent"),
                        Map.of("action", key.action(), "before", before.toPlainString(), "now", now.toPlainString()),
                        List.of(inOrder.get(i - 1).path().field("percent")));
            }
        }
    }

    /** What is completed has met its milestones, by the plan or by some report. */
    private void checkMilestones(Key key, List<Placed> placed) {
        Action action = actions(key.plan()).get(key.action());
        if (action == null) {
            return;
        }
        Set<String> met = placed.stream()
                .flatMap(report -> report.status().getMilestones().stream())
                .map(MetMilestone::getId)
                .collect(Collectors.toSet());
        List<String> open = action.getMilestones().stream()
                .filter(milestone -> milestone.getMet().isEmpty() && !met.contains(milestone.getId()))
                .map(Milestone::getId)
                .toList();
        placed.stream()
                .filter(report -> report.status().getState() == ActionState.COMPLETED && !open.isEmpty())
                .forEach(report -> findings.add(
                        Rule.COMPLETED_WITH_MILESTONES,
                        report.path().field("state"),
                        Map.of("action", key.action(), "milestones", String.join(", ", open))));
    }
}
