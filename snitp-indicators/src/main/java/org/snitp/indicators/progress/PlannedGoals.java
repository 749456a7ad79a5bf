package org.snitp.indicators.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.snitp.indicators.progress.Course.Point;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Direction;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.Target;
import org.snitp.model.time.TimeSpan;

/**
 * The planned values of an indicator or of one of its categories: the targets, and the course to each.
 *
 * <p>Values that add up within a window start there at zero, whatever the baseline is. If more is better, they grow up to
 * the target; if less is better, the target is a ceiling, and is met only once the window is over. Everything else is a
 * level, which runs from the baseline through the targets.
 */
final class PlannedGoals {

    private static final Set<MeasureType> BEGIN_AT_ZERO = Set.of(MeasureType.COUNT, MeasureType.AMOUNT);

    private final List<Goal> goals;
    private final List<Goal> apart;
    private final Optional<Baseline> latest;
    private final boolean zero;
    private final Optional<Direction> stated;
    private final Optional<Direction> direction;
    private final LocalDate eve;
    private final boolean summed;
    private final List<Remark> remarks = new ArrayList<>();

    /** The last target for each day. */
    private final TreeMap<LocalDate, Goal> lastByDay = new TreeMap<>();

    /** The targets on the courses of sums, by their eves, and on those of levels, by baseline; computed on first use. */
    private @Nullable Map<Object, CoursePoints> ways;

    /**
     * Reads the plan.
     *
     * @param whole the period of the plan or strategy: if there is no baseline, the work began with it
     * @param cell the category of each dimension whose targets are read; empty for those of the whole
     * @param day the day that decides which targets are in force
     */
    PlannedGoals(Indicator indicator, TimeSpan whole, Map<String, String> cell, LocalDate day) {
        this(
                indicator,
                whole,
                cell,
                indicator.getTargets().stream()
                        .filter(target -> target.getDimensions().equals(cell))
                        .toList(),
                new Validities(indicator, whole, day));
    }

    /**
     * Reads the plan.
     *
     * @param targets the targets of the cell
     * @param validities which of them are in force
     */
    PlannedGoals(
            Indicator indicator,
            TimeSpan whole,
            Map<String, String> cell,
            List<Target> targets,
            Validities validities) {
        List<Goal> all = targets.stream()
                .flatMap(target -> Goal.of(indicator, target, whole).stream())
                .sorted(Goal.BY_DAY)
                .toList();
        this.goals =
                all.stream().filter(goal -> validities.isInForce(goal.target())).toList();
        this.apart = all.stream()
                .filter(goal -> !validities.isInForce(goal.target()))
                .toList();
        goals.forEach(goal -> lastByDay.put(goal.day(), goal));
        this.latest = goals.isEmpty()
                ? indicator.allBaselines().stream()
                        .filter(baseline -> baseline.getDimensions().equals(cell))
                        .max(Comparator.comparing(
                                baseline -> baseline.getPeriod().getEnd()))
                : last().baseline();
        this.eve = whole.getStart().minusDays(1);
        Optional<Measure> measure = indicator.getMeasure();
        this.summed = Method.isSummed(measure);
        this.stated = measure.flatMap(Measure::getDirection);
        this.direction = direction(measure, latest.map(Baseline::getValue));
        this.zero = latest.isEmpty()
                && direction.equals(Optional.of(Direction.INCREASE))
                && measure.map(Measure::getType).filter(BEGIN_AT_ZERO::contains).isPresent();
        noteAssumptions();
    }

    private void noteAssumptions() {
        if (goals.isEmpty()) {
            return;
        }
        if (zero) {
            remarks.add(Remark.of(Remark.Kind.BASELINE_ASSUMED_ZERO));
        }
        goals.stream()
                .filter(goal -> goal.target().getPeriod().isEmpty())
                .findFirst()
                .ifPresent(goal -> remarks.add(
                        Remark.of(Remark.Kind.TARGET_UNDATED, "day", goal.day().toString())));
        goals.stream()
                .flatMap(goal -> contradiction(goal).stream())
                .reduce((earlier, later) -> later)
                .ifPresent(remarks::add);
        if (!last().day().isAfter(start())) {
            remarks.add(Remark.of(Remark.Kind.TARGET_NOT_AFTER_BASELINE));
        }
    }

    private Optional<Direction> direction(Optional<Measure> measure, Optional<BigDecimal> value) {
        Optional<Goal> last = goals.stream().filter(goal -> !goal.isRange()).reduce((earlier, later) -> later);
        if (stated.isPresent() || last.isEmpty()) {
            return stated;
        }
        Optional<Direction> told = last.get().direction();
        if (told.isPresent()) {
            return told;
        }
        Optional<Direction> assumed = value.isPresent()
                ? towards(last.get().value().compareTo(value.get()))
                : measure.map(Measure::getType).filter(BEGIN_AT_ZERO::contains).map(type -> Direction.INCREASE);
        assumed.ifPresent(
                way -> remarks.add(Remark.of(Remark.Kind.DIRECTION_ASSUMED, "direction", "direction." + way.name())));
        return assumed;
    }

    private static Optional<Direction> towards(int sign) {
        return sign == 0 ? Optional.empty() : Optional.of(sign > 0 ? Direction.INCREASE : Direction.DECREASE);
    }

    List<Remark> remarks() {
        return remarks;
    }

    /** The targets in force, by due date. */
    List<Goal> goals() {
        return goals;
    }

    /** The targets that are not in force, by due date. They are part of no course. */
    List<Goal> apart() {
        return apart;
    }

    private Goal last() {
        return goals.get(goals.size() - 1);
    }

    /** The day at whose end the course to the last target begins. */
    LocalDate start() {
        return start(latest);
    }

    /** The day at whose end the course to a target begins. */
    LocalDate start(Goal goal) {
        return start(goal.baseline());
    }

    private LocalDate start(Optional<Baseline> baseline) {
        return baseline.map(before -> before.getPeriod().getEnd()).orElse(eve);
    }

    /** The value from which progress towards the last target counts. */
    Optional<BigDecimal> baseline() {
        return value(latest);
    }

    /** The value from which progress towards a target counts. */
    Optional<BigDecimal> baseline(Goal goal) {
        return value(goal.baseline());
    }

    private Optional<BigDecimal> value(Optional<Baseline> baseline) {
        return baseline.isEmpty() && zero ? Optional.of(BigDecimal.ZERO) : baseline.map(Baseline::getValue);
    }

    /** The baseline of the last target or, without targets, the latest one. */
    Optional<Baseline> latest() {
        return latest;
    }

    /** Whether the values of periods add up within the window of a target. */
    boolean isSummed() {
        return summed;
    }

    /** Whether the values of periods add up, and more is better. */
    boolean isFilled() {
        return summed && !direction.equals(Optional.of(Direction.DECREASE));
    }

    /** The direction of a target: that of its kind, or else of the measure; none leads to a range. */
    Optional<Direction> direction(Goal goal) {
        return goal.isRange() ? Optional.of(Direction.NONE) : goal.direction().or(() -> direction);
    }

    /** Returns whether a target is a sum that must not be exceeded. */
    boolean isCeiling(Goal goal) {
        return summed && direction(goal).equals(Optional.of(Direction.DECREASE));
    }

    /** Why progress towards a target is undefined: the plan contradicts itself. */
    Optional<Remark> contradiction(Goal goal) {
        if (goal.isRange()) {
            return Optional.empty();
        }
        Optional<Direction> told = goal.direction();
        if (told.isPresent()) {
            return stated.filter(said -> said != Direction.NONE && said != told.get())
                    .map(said -> new Remark(
                            Remark.Kind.KIND_AGAINST_DIRECTION,
                            Map.of(
                                    "target", goal.value().toPlainString(),
                                    "kind", "kind." + goal.kind().name(),
                                    "direction", "direction." + said.name())));
        }
        return isComparable(goal)
                ? baseline(goal)
                        .flatMap(before -> direction
                                .filter(wanted -> wanted.isAgainst(before, goal.value()))
                                .map(wanted -> new Remark(
                                        Remark.Kind.TARGET_ON_WRONG_SIDE,
                                        Map.of(
                                                "baseline", before.toPlainString(),
                                                "target", goal.value().toPlainString(),
                                                "direction", "direction." + wanted.name()))))
                : Optional.empty();
    }

    /** Returns whether a target is comparable with the baseline; for sums, only if its window is equally long. */
    boolean isComparable(Goal goal) {
        return !summed
                || goal.baseline()
                        .map(Baseline::getPeriod)
                        .filter(period -> goal.window().isAsLongAs(period))
                        .isPresent();
    }

    /** Why there is no course to a target, hence no ratio and no expected value for a day; absent if there is one. */
    Optional<Remark> obstacle(Goal goal, LocalDate day) {
        Optional<Remark> contradiction = contradiction(goal);
        if (contradiction.isPresent()) {
            return contradiction;
        }
        if (isCeiling(goal)) {
            return day.isBefore(goal.day())
                    ? Optional.of(Remark.of(Remark.Kind.WINDOW_RUNNING))
                    : obstacleOfLevel(goal);
        }
        if (summed && direction(goal).filter(wanted -> wanted != Direction.NONE).isPresent()) {
            return Optional.empty();
        }
        return obstacleOfLevel(goal);
    }

    /** The remark that no course leads to a bound, a range, or a yes or no. */
    static Remark bound(Goal goal) {
        if (goal.target().statesTruth()) {
            return Remark.of(Remark.Kind.YES_OR_NO);
        }
        return new Remark(
                Remark.Kind.BOUND, Map.of("kind", "kind." + goal.kind().name(), "target", goal.spelling()));
    }

    private Optional<Remark> obstacleOfLevel(Goal goal) {
        if (goal.isBound()) {
            return Optional.of(bound(goal));
        }
        if (direction.equals(Optional.of(Direction.NONE))) {
            return Optional.of(Remark.of(Remark.Kind.NO_DIRECTION));
        }
        return withoutBaseline(goal);
    }

    /** Why there is no path from the baseline to a target; absent if there is one. */
    Optional<Remark> withoutBaseline(Goal goal) {
        if (baseline(goal).isEmpty() || (summed && goal.baseline().isEmpty())) {
            return Optional.of(Remark.of(Remark.Kind.NO_BASELINE));
        }
        return isComparable(goal) ? Optional.empty() : Optional.of(Remark.of(Remark.Kind.BASELINE_OF_OTHER_LENGTH));
    }

    /** The course to a target; only if there is no {@link #obstacle}. */
    Course course(Goal goal) {
        if (summed && !isCeiling(goal)) {
            return new Course(goal.eve(), BigDecimal.ZERO, until(goal, goal.eve()));
        }
        return new Course(start(goal), baseline(goal).orElseThrow(), until(goal, goal.baseline()));
    }

    /** The targets on the way to one: sums with the same eve, levels with the same baseline; of several others for one day the last. */
    private List<Point> until(Goal goal, Object way) {
        if (ways == null) {
            ways = findWays();
        }
        CoursePoints points = ways.get(way);
        return points == null ? List.of() : points.until(new Point(goal.day(), goal.value()));
    }

    private Map<Object, CoursePoints> findWays() {
        Map<Object, TreeMap<LocalDate, Point>> found = new HashMap<>();
        for (Goal goal : goals) {
            if (contradiction(goal).isEmpty() && !goal.isRange()) {
                Point point = new Point(goal.day(), goal.value());
                if (!isCeiling(goal)) {
                    found.computeIfAbsent(goal.eve(), unused -> new TreeMap<>()).put(goal.day(), point);
                }
                if (!goal.isBound() && isComparable(goal)) {
                    found.computeIfAbsent(goal.baseline(), unused -> new TreeMap<>())
                            .put(goal.day(), point);
                }
            }
        }
        Map<Object, CoursePoints> inOrder = new HashMap<>();
        found.forEach((way, points) -> inOrder.put(way, CoursePoints.of(points.values())));
        return inOrder;
    }

    /** The last target that is due on or before a day. */
    Optional<Goal> lastBy(LocalDate day) {
        return Optional.ofNullable(lastByDay.floorEntry(day)).map(Map.Entry::getValue);
    }

    /** The stated direction of the measure. */
    Optional<Direction> stated() {
        return stated;
    }

    /** The direction of the indicator, stated or assumed. */
    Optional<Direction> direction() {
        return direction;
    }

    /** Returns whether a value is on the good side of a target: equal to it or beyond it; of a range, in it. */
    boolean isReached(Goal goal, BigDecimal actual) {
        if (goal.isRange()) {
            return goal.holds(actual);
        }
        int difference = actual.compareTo(goal.value());
        return direction(goal).equals(Optional.of(Direction.DECREASE)) ? difference <= 0 : difference >= 0;
    }
}
