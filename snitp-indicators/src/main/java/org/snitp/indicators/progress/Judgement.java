package org.snitp.indicators.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snitp.indicators.progress.Course.Point;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Direction;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;

/** What the plan says about where an indicator should stand, and how a value is judged by it. */
final class Judgement {

    private static final Set<MeasureType> BEGIN_AT_ZERO = Set.of(MeasureType.COUNT, MeasureType.AMOUNT);

    private final List<Point> targets;
    private final Optional<BigDecimal> baseline;
    private final Optional<Direction> direction;
    private final LocalDate start;
    private final Thresholds thresholds;
    private final List<Remark> remarks = new ArrayList<>();

    /**
     * Reads the plan.
     *
     * @param start the day at whose end the work began, if no baseline says so
     */
    Judgement(Indicator indicator, LocalDate start, Thresholds thresholds) {
        this.thresholds = thresholds;
        this.targets = indicator.getTargets().stream()
                .map(target -> new Point(target.getPeriod().getEnd(), target.getValue()))
                .sorted(Comparator.comparing(Point::day))
                .toList();
        Optional<BigDecimal> stated = indicator.getBaseline().map(Baseline::getValue);
        this.start = indicator
                .getBaseline()
                .map(before -> before.getPeriod().getEnd())
                .orElse(start);
        Optional<Measure> measure = indicator.getMeasure();
        this.direction = direction(measure, stated);
        boolean zero = stated.isEmpty()
                && direction.equals(Optional.of(Direction.INCREASE))
                && measure.map(Measure::getType).filter(BEGIN_AT_ZERO::contains).isPresent();
        this.baseline = zero ? Optional.of(BigDecimal.ZERO) : stated;
        noteAssumptions(zero);
    }

    private void noteAssumptions(boolean zero) {
        if (targets.isEmpty()) {
            return;
        }
        if (zero) {
            remarks.add(Remark.of(Remark.Kind.BASELINE_ASSUMED_ZERO));
        }
        if (isContradictory()) {
            remarks.add(new Remark(
                    Remark.Kind.TARGET_ON_WRONG_SIDE,
                    Map.of(
                            "baseline", baseline.orElseThrow().toPlainString(),
                            "target", target().value().toPlainString(),
                            "direction", "direction." + direction.orElseThrow().name())));
        }
        if (!target().day().isAfter(start)) {
            remarks.add(Remark.of(Remark.Kind.TARGET_NOT_AFTER_BASELINE));
        }
    }

    private Optional<Direction> direction(Optional<Measure> measure, Optional<BigDecimal> stated) {
        Optional<Direction> given = measure.flatMap(Measure::getDirection);
        if (given.isPresent() || targets.isEmpty()) {
            return given;
        }
        Optional<Direction> assumed = stated.isPresent()
                ? towards(target().value().compareTo(stated.get()))
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

    /** The day at whose end the course begins. */
    LocalDate start() {
        return start;
    }

    Optional<BigDecimal> baseline() {
        return baseline;
    }

    /** The day at whose end the final target is due. */
    Optional<LocalDate> due() {
        return targets.isEmpty() ? Optional.empty() : Optional.of(target().day());
    }

    private Point target() {
        return targets.get(targets.size() - 1);
    }

    private boolean isContradictory() {
        return baseline.isPresent()
                && direction
                        .filter(wanted -> wanted.isAgainst(baseline.get(), target().value()))
                        .isPresent();
    }

    /** Why there is no course, hence no ratio and no expectation; none if there is one. */
    Optional<Remark> obstacle() {
        if (targets.isEmpty()) {
            return Optional.of(Remark.of(Remark.Kind.NO_TARGET));
        }
        if (direction.equals(Optional.of(Direction.NONE))) {
            return Optional.of(Remark.of(Remark.Kind.NO_DIRECTION));
        }
        return baseline.isPresent() ? Optional.empty() : Optional.of(Remark.of(Remark.Kind.NO_BASELINE));
    }

    /** The course; only where there is no {@link #obstacle}. */
    Course course() {
        return new Course(start, baseline.orElseThrow(), targets);
    }

    /** Judges a value that was observed at the end of a day. */
    Status status(BigDecimal actual, LocalDate day, Formula formula) {
        if (targets.isEmpty() || direction.equals(Optional.of(Direction.NONE)) || isContradictory()) {
            return Status.NOT_ASSESSABLE;
        }
        if (baseline.isEmpty()) {
            return withoutBaseline(actual, day);
        }
        if (target().value().compareTo(baseline.get()) == 0) {
            return maintained(actual, day);
        }
        Status status = Achievement.status(actual, course(), day, thresholds);
        boolean cannotFall = formula == Formula.SUM && direction.equals(Optional.of(Direction.INCREASE));
        return status == Status.MOVING_AWAY && cannotFall ? Status.OFF_TRACK : status;
    }

    private Status withoutBaseline(BigDecimal actual, LocalDate day) {
        if (direction.isEmpty()) {
            return Status.NOT_ASSESSABLE;
        }
        if (isReached(actual, target().value())) {
            return Status.ACHIEVED;
        }
        if (!day.isBefore(target().day())) {
            return Status.OFF_TRACK;
        }
        return targets.stream()
                .filter(point -> !point.day().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(interim -> isReached(actual, interim.value()) ? Status.ON_TRACK : Status.OFF_TRACK)
                .orElse(Status.NOT_DUE);
    }

    private Status maintained(BigDecimal actual, LocalDate day) {
        int difference = actual.compareTo(target().value());
        if (direction.isEmpty() && difference != 0) {
            return Status.NOT_ASSESSABLE;
        }
        if (direction.isPresent() && !isReached(actual, target().value())) {
            return Status.MOVING_AWAY;
        }
        return day.isBefore(target().day()) ? Status.ON_TRACK : Status.ACHIEVED;
    }

    private boolean isReached(BigDecimal actual, BigDecimal value) {
        int difference = actual.compareTo(value);
        return direction.equals(Optional.of(Direction.DECREASE)) ? difference <= 0 : difference >= 0;
    }
}
