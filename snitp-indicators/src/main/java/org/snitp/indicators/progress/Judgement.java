package org.snitp.indicators.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.indicators.progress.Course.Point;
import org.snitp.model.indicator.Direction;
import org.snitp.model.plan.AssessmentMethod;

/** Assesses a value: against the plan, by a method and its thresholds. */
final class Judgement {

    private final PlannedGoals plan;
    private final Yardstick yardstick;

    /**
     * Assesses against a plan.
     *
     * @param yardstick the method and the thresholds
     */
    Judgement(PlannedGoals plan, Yardstick yardstick) {
        this.plan = plan;
        this.yardstick = yardstick;
    }

    /** The plan. */
    PlannedGoals plan() {
        return plan;
    }

    Yardstick yardstick() {
        return yardstick;
    }

    /** The growth towards a target; absent if growth is undefined. */
    CompoundGrowth growth(Goal goal, BigDecimal actual, LocalDate day) {
        if (goal.isRange()) {
            return CompoundGrowth.absent(PlannedGoals.bound(goal));
        }
        Optional<Remark> contradiction = plan.contradiction(goal);
        Optional<Direction> wanted = contradiction.isPresent() ? plan.stated() : plan.direction(goal);
        if (wanted.filter(known -> known != Direction.NONE).isEmpty()) {
            return CompoundGrowth.absent(contradiction.orElseGet(() -> Remark.of(Remark.Kind.NO_DIRECTION)));
        }
        Optional<Remark> absent = plan.withoutBaseline(goal);
        Optional<BigDecimal> baseline = plan.baseline(goal);
        if (absent.isPresent() || baseline.isEmpty()) {
            return CompoundGrowth.absent(absent.orElseGet(() -> Remark.of(Remark.Kind.NO_BASELINE)));
        }
        if (plan.isSummed() && day.isBefore(goal.day())) {
            return CompoundGrowth.absent(Remark.of(Remark.Kind.WINDOW_RUNNING));
        }
        Course straight = new Course(plan.start(goal), baseline.get(), List.of(new Point(goal.day(), goal.value())));
        CompoundGrowth growth = CompoundGrowth.of(straight, wanted.get(), actual, day, yardstick.thresholds());
        return contradiction.isEmpty() ? growth : withoutVerdict(growth, goal, actual, contradiction.get());
    }

    /** If a plan contradicts itself, a change against its direction is reported, but nothing counts as progress. */
    private CompoundGrowth withoutVerdict(CompoundGrowth growth, Goal goal, BigDecimal actual, Remark contradiction) {
        Figure ratio = growth.ratio();
        if (ratio.value().filter(value -> value.signum() < 0).isEmpty()) {
            return CompoundGrowth.absent(contradiction);
        }
        Remark worse = new Remark(
                Remark.Kind.DETERIORATED,
                Map.of(
                        "baseline", plan.baseline(goal).orElseThrow().toPlainString(),
                        "actual", actual.toPlainString(),
                        "direction", "direction." + plan.stated().orElseThrow().name()));
        return new CompoundGrowth(ratio.with(List.of(contradiction, worse)), Optional.empty());
    }

    /** The method for a target: that of the yardstick, unless growth is undefined. */
    AssessmentMethod method(Goal goal, CompoundGrowth growth) {
        return yardstick.method() == AssessmentMethod.GROWTH
                        && !goal.isBound()
                        && growth.trend().isPresent()
                ? AssessmentMethod.GROWTH
                : AssessmentMethod.LINEAR;
    }

    /** Returns whether a target should be assessed by growth but cannot be. */
    boolean isOnLineInstead(Goal goal, CompoundGrowth growth) {
        return yardstick.method() == AssessmentMethod.GROWTH
                && !goal.isBound()
                && method(goal, growth) == AssessmentMethod.LINEAR;
    }

    /**
     * Assesses a value.
     *
     * @param day the day at whose end it was observed
     * @param method the assessment method
     */
    Status status(Goal goal, BigDecimal actual, LocalDate day, AssessmentMethod method) {
        if (goal.isRange()) {
            return inRange(goal, actual, day);
        }
        if (plan.contradiction(goal).isPresent()
                || (!goal.isBound() && plan.direction().equals(Optional.of(Direction.NONE)))) {
            return Status.NOT_ASSESSABLE;
        }
        if (method == AssessmentMethod.GROWTH) {
            return byGrowth(goal, actual, day);
        }
        if (plan.isSummed()) {
            return plan.isCeiling(goal) ? underCeiling(goal, actual, day) : filled(goal, actual, day);
        }
        if (goal.isBound()) {
            if (!plan.isReached(goal, actual)) {
                return Status.OFF_TRACK;
            }
            return day.isBefore(goal.day()) ? Status.ON_TRACK : Status.ACHIEVED;
        }
        if (plan.baseline(goal).isEmpty()) {
            return withoutBaseline(goal, actual, day);
        }
        return goal.value().compareTo(plan.baseline(goal).get()) == 0
                ? maintained(goal, actual, day)
                : Achievement.status(actual, plan.course(goal), day, yardstick.thresholds());
    }

    /**
     * Before a range is due, a level outside it is not judged, as nothing says when it shall enter it. A sum must not have
     * passed the upper end, and is compared with the parts of both ends that the time passed makes up.
     */
    private Status inRange(Goal goal, BigDecimal actual, LocalDate day) {
        if (!day.isBefore(goal.day())) {
            return goal.holds(actual) ? Status.ACHIEVED : Status.OFF_TRACK;
        }
        if (!plan.isSummed()) {
            return goal.holds(actual) ? Status.ON_TRACK : Status.NOT_DUE;
        }
        if (actual.compareTo(goal.high()) > 0) {
            return Status.OFF_TRACK;
        }
        BigDecimal whole = BigDecimal.valueOf(ChronoUnit.DAYS.between(goal.eve(), goal.day()));
        BigDecimal passed = BigDecimal.valueOf(ChronoUnit.DAYS.between(goal.eve(), day));
        BigDecimal scaled = actual.multiply(whole);
        boolean within = scaled.compareTo(goal.low().multiply(passed)) >= 0
                && scaled.compareTo(goal.high().multiply(passed)) <= 0;
        return within ? Status.ON_TRACK : Status.AT_RISK;
    }

    private Status byGrowth(Goal goal, BigDecimal actual, LocalDate day) {
        Status status =
                growth(goal, actual, day).trend().map(GrowthTrend::status).orElse(Status.NOT_ASSESSABLE);
        boolean missed = !day.isBefore(goal.day()) && (status == Status.ON_TRACK || status == Status.AT_RISK);
        return missed ? Status.OFF_TRACK : status;
    }

    private Status filled(Goal goal, BigDecimal actual, LocalDate day) {
        if (plan.direction(goal).isEmpty()) {
            return Status.NOT_ASSESSABLE;
        }
        if (plan.isReached(goal, actual)) {
            return Status.ACHIEVED;
        }
        if (goal.value().signum() <= 0) {
            return Status.OFF_TRACK;
        }
        Status status = Achievement.status(actual, plan.course(goal), day, yardstick.thresholds());
        return status == Status.MOVING_AWAY ? Status.OFF_TRACK : status;
    }

    /** Returns whether a bound is broken for good, whatever is still to be reported. */
    boolean isBroken(Goal goal, BigDecimal actual) {
        if (goal.isRange()) {
            return plan.isSummed() && actual.compareTo(goal.high()) > 0;
        }
        return !plan.isReached(goal, actual) && (plan.isSummed() ? plan.isCeiling(goal) : goal.isBound());
    }

    /** The status of a value by the other method; absent if that gives none. */
    Optional<Status> otherwise(Goal goal, BigDecimal actual, LocalDate day, AssessmentMethod method) {
        boolean line = method == AssessmentMethod.GROWTH;
        boolean told =
                line || (!goal.isBound() && growth(goal, actual, day).trend().isPresent());
        return told
                ? Optional.of(status(goal, actual, day, line ? AssessmentMethod.LINEAR : AssessmentMethod.GROWTH))
                : Optional.empty();
    }

    private Status underCeiling(Goal goal, BigDecimal actual, LocalDate day) {
        if (!plan.isReached(goal, actual)) {
            boolean worse = plan.baseline(goal).isPresent()
                    && plan.isComparable(goal)
                    && Direction.DECREASE.isAgainst(plan.baseline(goal).get(), actual);
            return worse && !day.isBefore(goal.day()) ? Status.MOVING_AWAY : Status.OFF_TRACK;
        }
        if (!day.isBefore(goal.day())) {
            return Status.ACHIEVED;
        }
        BigDecimal whole = BigDecimal.valueOf(ChronoUnit.DAYS.between(goal.eve(), goal.day()));
        BigDecimal passed = BigDecimal.valueOf(ChronoUnit.DAYS.between(goal.eve(), day));
        boolean within = actual.multiply(whole).compareTo(goal.value().multiply(passed)) <= 0;
        return within ? Status.ON_TRACK : Status.AT_RISK;
    }

    private Status withoutBaseline(Goal goal, BigDecimal actual, LocalDate day) {
        if (plan.direction().isEmpty()) {
            return Status.NOT_ASSESSABLE;
        }
        if (plan.isReached(goal, actual)) {
            return Status.ACHIEVED;
        }
        if (!day.isBefore(goal.day())) {
            return Status.OFF_TRACK;
        }
        return plan.lastBy(day)
                .map(interim -> plan.isReached(interim, actual) ? Status.ON_TRACK : Status.OFF_TRACK)
                .orElse(Status.NOT_DUE);
    }

    private Status maintained(Goal goal, BigDecimal actual, LocalDate day) {
        if (plan.direction().isEmpty() && actual.compareTo(goal.value()) != 0) {
            return Status.NOT_ASSESSABLE;
        }
        if (plan.direction().isPresent() && !plan.isReached(goal, actual)) {
            return Status.MOVING_AWAY;
        }
        return day.isBefore(goal.day()) ? Status.ON_TRACK : Status.ACHIEVED;
    }
}
