package org.snitp.indicators.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.snitp.indicators.progress.GoalAssessor.Aimed;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Target;
import org.snitp.model.measurement.CellOrder;
import org.snitp.model.measurement.Disaggregation;
import org.snitp.model.plan.AssessmentMethod;
import org.snitp.model.time.Period;
import org.snitp.model.time.TimeSpan;

/** Assesses the targets of the categories of an indicator, each on the figures of its own cell. */
final class CategoryTargets {

    private static final Set<Status> BEHIND = EnumSet.of(Status.OFF_TRACK, Status.MOVING_AWAY);

    /** From the furthest behind to what needs no attention. */
    private static final List<Status> BY_CONCERN = List.of(
            Status.MOVING_AWAY,
            Status.OFF_TRACK,
            Status.AT_RISK,
            Status.NO_DATA,
            Status.NOT_ASSESSABLE,
            Status.NOT_DUE,
            Status.ON_TRACK,
            Status.ACHIEVED,
            Status.NOT_APPLICABLE);

    private final Indicator indicator;
    private final TimeSpan span;
    private final Yardstick yardstick;
    private final Reports reports;
    private final LocalDate asOf;
    private final AskedPeriods asked;
    private final List<TargetAssessment> assessments = new ArrayList<>();
    private final Set<Remark> remarks = new LinkedHashSet<>();
    private final Map<Map<String, String>, Status> statuses = new TreeMap<>(CellOrder.ORDER);

    /**
     * Assesses the targets of all categories.
     *
     * @param planned the indicator
     * @param reports its reports that are comparable with the plan
     * @param parameters the days that count
     * @param yardstick how targets are judged
     */
    CategoryTargets(
            PlannedIndicator planned,
            Reports reports,
            ProgressParameters parameters,
            Yardstick yardstick,
            AskedPeriods asked) {
        this.indicator = planned.indicator();
        this.span = planned.span();
        this.asOf = parameters.asOf();
        this.yardstick = yardstick;
        this.reports = reports;
        this.asked = asked;
        Validities validities = new Validities(indicator, span, parameters.inForceOn());
        Map<Map<String, String>, List<Target>> targets = new TreeMap<>(CellOrder.ORDER);
        Map<Map<String, String>, List<Target>> assessed = new LinkedHashMap<>();
        for (Target target : indicator.getTargets()) {
            List<Target> own = targets.computeIfAbsent(target.getDimensions(), unused -> new ArrayList<>());
            own.add(target);
            if (!target.isJudgedByDelivery() && !target.getDimensions().isEmpty()) {
                assessed.putIfAbsent(target.getDimensions(), own);
            }
        }
        CategoryCells cells = new CategoryCells(indicator);
        assessed.forEach((cell, own) -> assess(cell, own, cells, validities));
    }

    private void assess(Map<String, String> cell, List<Target> targets, CategoryCells cells, Validities validities) {
        PlannedGoals plan = new PlannedGoals(indicator, span, cell, targets, validities);
        Judgement judgement = new Judgement(plan, yardstick);
        WholeTotals totals = WholeTotals.ofCategory(reports, cells, cell);
        List<Period> missing = totals.gaps(plan.start(), asOf);
        GoalAssessor goals = new GoalAssessor(indicator, judgement, totals.entries(), missing, asOf, asked);
        Reports own = reports.within(cell, cells);
        assessments.addAll(goals.assessments(own, validities));
        if (goals.hasTargets()) {
            statuses.put(cell, status(goals, judgement));
            remarks.addAll(plan.remarks());
        }
    }

    private static Status status(GoalAssessor goals, Judgement judgement) {
        Optional<Aimed> judged = goals.judged();
        if (goals.gaps(judged).preventJudgement()) {
            return Status.NOT_ASSESSABLE;
        }
        if (judged.isPresent()) {
            Aimed aimed = judged.get();
            AssessmentMethod method = judgement.method(aimed.goal(), goals.growth(aimed));
            return judgement.status(aimed.goal(), aimed.value(), aimed.on(), method);
        }
        if (goals.overall().notApplicable()) {
            return Status.NOT_APPLICABLE;
        }
        return goals.isAwaiting() ? Status.NOT_DUE : Status.NO_DATA;
    }

    /** The assessment of each target, category by category. */
    List<TargetAssessment> assessments() {
        return assessments;
    }

    /** The status of the category that is furthest behind; absent if no category has a target in force. */
    Optional<Status> status() {
        return BY_CONCERN.stream().filter(statuses::containsValue).findFirst();
    }

    /** What is assumed about the targets, and where the plan contradicts itself. */
    Set<Remark> remarks() {
        return remarks;
    }

    /** The remark that says whose status the indicator has. */
    Remark statusOf(Status status) {
        return Remark.of(Remark.Kind.STATUS_OF_CATEGORY, "category", names(EnumSet.of(status)));
    }

    /** The remark that names the categories that are behind their targets. */
    Optional<Remark> behind() {
        String names = names(BEHIND);
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(Remark.of(Remark.Kind.CATEGORIES_BEHIND, "categories", names));
    }

    private String names(Set<Status> some) {
        return statuses.entrySet().stream()
                .filter(cell -> some.contains(cell.getValue()))
                .map(cell -> Disaggregation.name(cell.getKey()))
                .collect(Collectors.joining("; "));
    }
}
