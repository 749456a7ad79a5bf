package org.snitp.indicators.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.snitp.indicators.progress.TargetAssessment.Validity;
import org.snitp.model.indicator.Target;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.Milestone;
import org.snitp.model.time.Period;
import org.snitp.model.time.TimeSpan;

/**
 * Assesses the targets of an indicator that are statements, by reports of delivery.
 *
 * <p>All reports concern the only statement of a category. Of several, a report concerns the one in whose window its period
 * lies, or whose window lies in its period. One that lies in the time of several statements decides none of them.
 */
final class StatementTargets {

    private final List<TargetAssessment> assessments = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final Set<Period> mixed = new TreeSet<>();
    private final List<Target> statements;
    private final Validities validities;
    private final TimeSpan span;
    private final Reports reports;
    private final ReportingCheck reporting;
    private final LocalDate asOf;
    private final boolean halted;
    private final List<Milestone> milestones;

    /**
     * Assesses the statements.
     *
     * @param planned the indicator
     * @param reports its reports
     * @param reporting which reports are still awaited
     * @param halted whether its action rests, so that nothing is late
     */
    StatementTargets(
            PlannedIndicator planned,
            Reports reports,
            ReportingCheck reporting,
            ProgressParameters parameters,
            boolean halted) {
        this.span = planned.span();
        this.validities = new Validities(planned.indicator(), span, parameters.inForceOn());
        this.reports = reports;
        this.reporting = reporting;
        this.asOf = parameters.asOf();
        this.halted = halted;
        this.milestones = planned.action().map(Action::getMilestones).orElse(List.of());
        this.statements = planned.indicator().getTargets().stream()
                .filter(Target::isJudgedByDelivery)
                .sorted(Comparator.comparing(target -> window(target).getEnd()))
                .toList();
        statements.forEach(target -> assessments.add(assess(target)));
        if (!mixed.isEmpty()) {
            remarks.add(Remark.of(
                    Remark.Kind.STATEMENTS_MIXED,
                    "periods",
                    mixed.stream().map(Period::toString).collect(Collectors.joining(", "))));
        }
    }

    private Optional<Milestone> milestone(Target target) {
        return target.getMilestone()
                .flatMap(id -> milestones.stream()
                        .filter(known -> known.getId().equals(id))
                        .findFirst());
    }

    private TimeSpan window(Target target) {
        return target.getPeriod().orElse(span);
    }

    private TargetAssessment assess(Target target) {
        TimeSpan window = window(target);
        LocalDate due = window.getEnd();
        Validity validity = validities.of(target);
        TargetAssessment.Builder builder =
                TargetAssessment.builder(target, window).validity(validity).due(!due.isAfter(asOf));
        if (validity != Validity.IN_FORCE) {
            return builder.status(validity == Validity.LATER ? Status.NOT_DUE : Status.NOT_ASSESSABLE, false)
                    .build();
        }
        List<Target> rivals = statements.stream()
                .filter(other -> other.getDimensions().equals(target.getDimensions()) && validities.isInForce(other))
                .toList();
        Reports own = reports.filter(
                report -> isOf(report, target) && (rivals.size() == 1 || concerns(report.getPeriod(), target)));
        Set<Period> unclear = own.measurements()
                .filter(report -> report.getDelivery().isPresent())
                .map(Measurement::getPeriod)
                .filter(period ->
                        rivals.stream().filter(other -> concerns(period, other)).count() > 1)
                .collect(Collectors.toCollection(TreeSet::new));
        boolean decided = rivals.size() == 1 || unclear.isEmpty();
        mixed.addAll(decided ? Set.of() : unclear);
        Deliveries deliveries = new Deliveries(due, asOf, halted || reporting.isAwaited(due));
        MilestoneDelivery milestone = new MilestoneDelivery(milestone(target), own, asOf);
        DeliveryProgress progress = milestone.decide(deliveries.progress(own));
        remarks.addAll(deliveries.remarks());
        remarks.addAll(milestone.remarks());
        Optional<Measurement> latest = own.latest(asOf);
        Status status = decided && !milestone.isContradicted() ? status(progress, latest) : Status.NOT_ASSESSABLE;
        boolean missed = status == Status.OFF_TRACK;
        return builder.delivery(Optional.of(progress))
                .actual(Optional.empty(), progress.deliveredOn())
                .status(status, missed)
                .latest(latest)
                .lacksReason(missed
                        && own.measurements()
                                .noneMatch(report -> report.getReason().isPresent()))
                .build();
    }

    private static boolean isOf(Measurement report, Target target) {
        return report.getDimensions()
                .entrySet()
                .containsAll(target.getDimensions().entrySet());
    }

    private boolean concerns(Period period, Target target) {
        return window(target).contains(period) || period.contains(window(target));
    }

    private static Status status(DeliveryProgress progress, Optional<Measurement> latest) {
        if (latest.filter(Measurement::isNotApplicable).isPresent()) {
            return Status.NOT_APPLICABLE;
        }
        return switch (progress.stage()) {
            case DELIVERED, DELIVERED_LATE -> Status.ACHIEVED;
            case LATE -> latest.isPresent() ? Status.OFF_TRACK : Status.NO_DATA;
            case IN_PROGRESS -> Status.ON_TRACK;
            case NOT_STARTED -> Status.NOT_DUE;
        };
    }

    /** The assessment of each statement, by due date. */
    List<TargetAssessment> assessments() {
        return assessments;
    }

    List<Remark> remarks() {
        return remarks;
    }

    /**
     * The statement that decides the status of the indicator: the first one that is due and has not come true, else the next
     * one, else the last one. Absent if none is in force.
     */
    Optional<TargetAssessment> decisive() {
        List<TargetAssessment> inForce = assessments.stream()
                .filter(target -> target.validity() == Validity.IN_FORCE)
                .toList();
        return inForce.stream()
                .filter(target -> target.status() != Status.ACHIEVED && target.status() != Status.NOT_APPLICABLE)
                .findFirst()
                .or(() -> inForce.stream().reduce((one, next) -> next));
    }
}
