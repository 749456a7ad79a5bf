package org.snitp.indicators.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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
import org.snitp.model.plan.AssessmentMethod;
import org.snitp.model.time.Period;
import org.snitp.model.time.TimeSpan;

/**
 * What the plan says about where an indicator should stand, and how a value is judged by it.
 *
 * <p>What adds up within a window begins there at zero, whatever the baseline is: where more is better, it fills the window up to
 * the target; where less is better, the target is a ceiling, which is kept only once the window is over. Everything else is a
 * level, which runs from the baseline through the targets.
 */
final class Judgement {

    private static final Set<MeasureType> BEGIN_AT_ZERO = Set.of(MeasureType.COUNT, MeasureType.AMOUNT);

    private final List<Goal> goals;
    private final Optional<BigDecimal> baseline;
    private final Optional<Period> baselinePeriod;
    private final Optional<Direction> stated;
    private final Optional<Direction> direction;
    private final LocalDate start;
    private final Yardstick yardstick;
    private final boolean summed;
    private final List<Remark> remarks = new ArrayList<>();

    /** Of the targets for each day the last. */
    private final TreeMap<LocalDate, Goal> lastByDay = new TreeMap<>();

    /** The targets on the ways of sums, by their eves, and on that of levels, which has none; once they were asked for. */
    private @Nullable Map<Optional<LocalDate>, TreeMap<LocalDate, Point>> ways;

    /**
     * Reads the plan.
     *
     * @param start the day at whose end the work began, if no baseline says so
     * @param yardstick by what is judged
     */
    Judgement(Indicator indicator, LocalDate start, Yardstick yardstick) {
        this.yardstick = yardstick;
        this.goals = indicator.getTargets().stream()
                .map(Goal::of)
                .sorted(Goal.BY_DAY)
                .toList();
        goals.forEach(goal -> lastByDay.put(goal.day(), goal));
        Optional<BigDecimal> value = indicator.getBaseline().map(Baseline::getValue);
        this.baselinePeriod = indicator.getBaseline().map(Baseline::getPeriod);
        this.start = baselinePeriod.map(TimeSpan::getEnd).orElse(start);
        Optional<Measure> measure = indicator.getMeasure();
        this.summed = Method.isSummed(measure);
        this.stated = measure.flatMap(Measure::getDirection);
        this.direction = direction(measure, value);
        boolean zero = value.isEmpty()
                && direction.equals(Optional.of(Direction.INCREASE))
                && measure.map(Measure::getType).filter(BEGIN_AT_ZERO::contains).isPresent();
        this.baseline = zero ? Optional.of(BigDecimal.ZERO) : value;
        noteAssumptions(zero);
    }

    private void noteAssumptions(boolean zero) {
        if (goals.isEmpty()) {
            return;
        }
        if (zero) {
            remarks.add(Remark.of(Remark.Kind.BASELINE_ASSUMED_ZERO));
        }
        goals.stream()
                .flatMap(goal -> contradiction(goal).stream())
                .reduce((earlier, later) -> later)
                .ifPresent(remarks::add);
        if (!last().day().isAfter(start)) {
            remarks.add(Remark.of(Remark.Kind.TARGET_NOT_AFTER_BASELINE));
        }
    }

    private Optional<Direction> direction(Optional<Measure> measure, Optional<BigDecimal> value) {
        if (stated.isPresent() || goals.isEmpty()) {
            return stated;
        }
        Optional<Direction> told = last().direction();
        if (told.isPresent()) {
            return told;
        }
        Optional<Direction> assumed = value.isPresent()
                ? towards(last().value().compareTo(value.get()))
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

    /** The targets in the order in which they are due. */
    List<Goal> goals() {
        return goals;
    }

    private Goal last() {
        return goals.get(goals.size() - 1);
    }

    /** The day at whose end the course begins. */
    LocalDate start() {
        return start;
    }

    Optional<BigDecimal> baseline() {
        return baseline;
    }

    Yardstick yardstick() {
        return yardstick;
    }

    /** Whether values of periods add up within the window of a target. */
    boolean isSummed() {
        return summed;
    }

    /** Whether values of periods add up, and more is better. */
    boolean isFilled() {
        return summed && !direction.equals(Optional.of(Direction.DECREASE));
    }

    /** The direction in which a target is good: what its kind tells, or else the measure. */
    Optional<Direction> direction(Goal goal) {
        return goal.direction().or(() -> direction);
    }

    private boolean isCeiling(Goal goal) {
        return summed && direction(goal).equals(Optional.of(Direction.DECREASE));
    }

    /** Why nobody can tell what is progress towards a target: the plan contradicts itself. */
    private Optional<Remark> contradiction(Goal goal) {
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
                ? baseline.flatMap(before -> direction
                        .filter(wanted -> wanted.isAgainst(before, goal.value()))
                        .map(wanted -> new Remark(
                                Remark.Kind.TARGET_ON_WRONG_SIDE,
                                Map.of(
                                        "baseline", before.toPlainString(),
                                        "target", goal.value().toPlainString(),
                                        "direction", "direction." + wanted.name()))))
                : Optional.empty();
    }

    /** Returns whether a target can be compared with the baseline: of sums, only one of a window that is as long. */
    private boolean isComparable(Goal goal) {
        return !summed
                || baselinePeriod
                        .filter(period -> goal.window() instanceof Period window && window.unit() == period.unit())
                        .isPresent();
    }

    /** Why there is no course to a target, hence no ratio and no expectation for a day; none if there is one. */
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

    private Optional<Remark> obstacleOfLevel(Goal goal) {
        if (goal.isBound()) {
            return Optional.of(new Remark(
                    Remark.Kind.BOUND,
                    Map.of(
                            "kind",
                            "kind." + goal.kind().name(),
                            "target",
                            goal.value().toPlainString())));
        }
        if (direction.equals(Optional.of(Direction.NONE))) {
            return Optional.of(Remark.of(Remark.Kind.NO_DIRECTION));
        }
        return withoutBaseline(goal);
    }

    private Optional<Remark> withoutBaseline(Goal goal) {
        if (baseline.isEmpty()) {
            return Optional.of(Remark.of(Remark.Kind.NO_BASELINE));
        }
        return isComparable(goal) ? Optional.empty() : Optional.of(Remark.of(Remark.Kind.BASELINE_OF_OTHER_LENGTH));
    }

    /** The course to a target; only where there is no {@link #obstacle}. */
    Course course(Goal goal) {
        if (summed && !isCeiling(goal)) {
            return new Course(goal.eve(), BigDecimal.ZERO, until(goal, Optional.of(goal.eve())));
        }
        return new Course(start, baseline.orElseThrow(), until(goal, Optional.empty()));
    }

    /** The targets on the way to one, of the same eve or else of levels; of several for one day the last. */
    private List<Point> until(Goal goal, Optional<LocalDate> eve) {
        if (ways == null) {
            ways = findWays();
        }
        TreeMap<LocalDate, Point> way = ways.getOrDefault(eve, new TreeMap<>());
        return List.copyOf(way.headMap(goal.day(), true).values());
    }

    private Map<Optional<LocalDate>, TreeMap<LocalDate, Point>> findWays() {
        Map<Optional<LocalDate>, TreeMap<LocalDate, Point>> found = new HashMap<>();
        for (Goal goal : goals) {
            if (contradiction(goal).isEmpty()) {
                Point point = new Point(goal.day(), goal.value());
                if (!isCeiling(goal)) {
                    found.computeIfAbsent(Optional.of(goal.eve()), unused -> new TreeMap<>())
                            .put(goal.day(), point);
                }
                if (!goal.isBound() && isComparable(goal)) {
                    found.computeIfAbsent(Optional.empty(), unused -> new TreeMap<>())
                            .put(goal.day(), point);
                }
            }
        }
        return found;
    }

    /** The growth towards a target; absent where growth cannot be told. */
    CompoundGrowth growth(Goal goal, BigDecimal actual, LocalDate day) {
        Optional<Remark> contradiction = contradiction(goal);
        Optional<Direction> wanted = contradiction.isPresent() ? stated : direction(goal);
        if (wanted.filter(known -> known != Direction.NONE).isEmpty()) {
            return CompoundGrowth.absent(contradiction.orElseGet(() -> Remark.of(Remark.Kind.NO_DIRECTION)));
        }
        Optional<Remark> absent = withoutBaseline(goal);
        if (absent.isPresent() || baseline.isEmpty()) {
            return CompoundGrowth.absent(absent.orElseGet(() -> Remark.of(Remark.Kind.NO_BASELINE)));
        }
        if (summed && day.isBefore(goal.day())) {
            return CompoundGrowth.absent(Remark.of(Remark.Kind.WINDOW_RUNNING));
        }
        Course straight = new Course(start, baseline.get(), List.of(new Point(goal.day(), goal.value())));
        CompoundGrowth growth = CompoundGrowth.of(straight, wanted.get(), actual, day, yardstick.thresholds());
        return contradiction.isEmpty() ? growth : withoutVerdict(growth, actual, contradiction.get());
    }

    /** Of a plan that contradicts itself, a change against its direction is told, and nothing is called progress. */
    private CompoundGrowth withoutVerdict(CompoundGrowth growth, BigDecimal actual, Remark contradiction) {
        Figure ratio = growth.ratio();
        if (ratio.value().filter(value -> value.signum() < 0).isEmpty()) {
            return CompoundGrowth.absent(contradiction);
        }
        Remark worse = new Remark(
                Remark.Kind.DETERIORATED,
                Map.of(
                        "baseline", baseline.orElseThrow().toPlainString(),
                        "actual", actual.toPlainString(),
                        "direction", "direction." + stated.orElseThrow().name()));
        return new CompoundGrowth(ratio.with(List.of(contradiction, worse)), Optional.empty());
    }

    /** By which method a value is judged against a target: that of the yardstick, unless growth cannot be told. */
    AssessmentMethod method(Goal goal, CompoundGrowth growth) {
        return yardstick.method() == AssessmentMethod.GROWTH
                        && !goal.isBound()
                        && growth.trend().isPresent()
                ? AssessmentMethod.GROWTH
                : AssessmentMethod.LINEAR;
    }

    /** Returns whether growth shall judge a target and cannot. */
    boolean isOnLineInstead(Goal goal, CompoundGrowth growth) {
        return yardstick.method() == AssessmentMethod.GROWTH
                && !goal.isBound()
                && method(goal, growth) == AssessmentMethod.LINEAR;
    }

    /**
     * Judges a value.
     *
     * @param day the day at whose end it was observed
     * @param method the method that judges
     */
    Status status(Goal goal, BigDecimal actual, LocalDate day, AssessmentMethod method) {
        if (contradiction(goal).isPresent() || (!goal.isBound() && direction.equals(Optional.of(Direction.NONE)))) {
            return Status.NOT_ASSESSABLE;
        }
        if (method == AssessmentMethod.GROWTH) {
            return byGrowth(goal, actual, day);
        }
        if (summed) {
            return isCeiling(goal) ? underCeiling(goal, actual, day) : filled(goal, actual, day);
        }
        if (goal.isBound()) {
            if (!isReached(goal, actual)) {
                return Status.OFF_TRACK;
            }
            return day.isBefore(goal.day()) ? Status.ON_TRACK : Status.ACHIEVED;
        }
        if (baseline.isEmpty()) {
            return withoutBaseline(goal, actual, day);
        }
        return goal.value().compareTo(baseline.get()) == 0
                ? maintained(goal, actual, day)
                : Achievement.status(actual, course(goal), day, yardstick.thresholds());
    }

    private Status byGrowth(Goal goal, BigDecimal actual, LocalDate day) {
        Status status =
                growth(goal, actual, day).trend().map(GrowthTrend::status).orElse(Status.NOT_ASSESSABLE);
        boolean missed = !day.isBefore(goal.day()) && (status == Status.ON_TRACK || status == Status.AT_RISK);
        return missed ? Status.OFF_TRACK : status;
    }

    private Status filled(Goal goal, BigDecimal actual, LocalDate day) {
        if (direction(goal).isEmpty()) {
            return Status.NOT_ASSESSABLE;
        }
        if (isReached(goal, actual)) {
            return Status.ACHIEVED;
        }
        if (goal.value().signum() <= 0) {
            return Status.OFF_TRACK;
        }
        Status status = Achievement.status(actual, course(goal), day, yardstick.thresholds());
        return status == Status.MOVING_AWAY ? Status.OFF_TRACK : status;
    }

    /** Returns whether a bound is broken, which nothing that is still to be reported can mend. */
    boolean isBroken(Goal goal, BigDecimal actual) {
        return !isReached(goal, actual) && (summed ? isCeiling(goal) : goal.isBound());
    }

    /** What the other method says of a value; absent where it says nothing. */
    Optional<Status> otherwise(Goal goal, BigDecimal actual, LocalDate day, AssessmentMethod method) {
        boolean line = method == AssessmentMethod.GROWTH;
        boolean told =
                line || (!goal.isBound() && growth(goal, actual, day).trend().isPresent());
        return told
                ? Optional.of(status(goal, actual, day, line ? AssessmentMethod.LINEAR : AssessmentMethod.GROWTH))
                : Optional.empty();
    }

    private Status underCeiling(Goal goal, BigDecimal actual, LocalDate day) {
        if (!isReached(goal, actual)) {
            boolean worse =
                    baseline.isPresent() && isComparable(goal) && Direction.DECREASE.isAgainst(baseline.get(), actual);
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
        if (direction.isEmpty()) {
            return Status.NOT_ASSESSABLE;
        }
        if (isReached(goal, actual)) {
            return Status.ACHIEVED;
        }
        if (!day.isBefore(goal.day())) {
            return Status.OFF_TRACK;
        }
        return Optional.ofNullable(lastByDay.floorEntry(day))
                .map(Map.Entry::getValue)
                .map(interim -> isReached(interim, actual) ? Status.ON_TRACK : Status.OFF_TRACK)
                .orElse(Status.NOT_DUE);
    }

    private Status maintained(Goal goal, BigDecimal actual, LocalDate day) {
        if (direction.isEmpty() && actual.compareTo(goal.value()) != 0) {
            return Status.NOT_ASSESSABLE;
        }
        if (direction.isPresent() && !isReached(goal, actual)) {
            return Status.MOVING_AWAY;
        }
        return day.isBefore(goal.day()) ? Status.ON_TRACK : Status.ACHIEVED;
    }

    /** Returns whether a value is on the good side of a target, which is the target itself and what lies beyond. */
    private boolean isReached(Goal goal, BigDecimal actual) {
        int difference = actual.compareTo(goal.value());
        return direction(goal).equals(Optional.of(Direction.DECREASE)) ? difference <= 0 : difference >= 0;
    }
}
