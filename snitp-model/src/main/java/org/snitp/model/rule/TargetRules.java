package org.snitp.model.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Direction;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.Target;
import org.snitp.model.indicator.TargetKind;
import org.snitp.model.measurement.Disaggregation;
import org.snitp.model.time.Period;
import org.snitp.model.time.TimeSpan;
import org.snitp.model.time.Timing;

/** The rules of the baseline and targets of an indicator: their times, order and direction. */
final class TargetRules {

    private final Indicator indicator;
    private final List<Target> targets;
    private final List<StatedBaseline> baselines;
    private final TimeFrame frame;
    private final Path at;
    private final Findings findings;

    /** What the baselines and targets have, as bits of {@link PlannedNumbers}. */
    private final int traits;

    /** The period of each target, or else that of the plan, and the day on which it ends: both are asked for several times. */
    private final TimeSpan[] windows;

    private final LocalDate[] dues;

    private TargetRules(Indicator indicator, int traits, TimeFrame frame, Path at, Findings findings) {
        this.indicator = indicator;
        this.traits = traits;
        this.targets = indicator.getTargets();
        this.baselines = StatedBaseline.of(indicator, at);
        this.frame = frame;
        this.at = at;
        this.findings = findings;
        this.windows = new TimeSpan[targets.size()];
        this.dues = new LocalDate[targets.size()];
        for (int i = 0; i < windows.length; i++) {
            windows[i] = targets.get(i).getPeriod().orElse(frame.span());
            dues[i] = windows[i].getEnd();
        }
    }

    /**
     * Checks the baseline and the targets of an indicator.
     *
     * @param traits what they have, as of {@link PlannedNumbers#traits}
     * @param frame the period of its plan or strategy
     * @param windows when its action is carried out; empty for an objective
     */
    static void check(
            Indicator indicator, int traits, TimeFrame frame, List<Timing> windows, Path at, Findings findings) {
        if (!UsualTargets.areRight(indicator, traits, frame.span())) {
            checkAll(indicator, traits, frame, windows, at, findings);
        }
    }

    /** Checks the baseline and the targets of an indicator by each rule. */
    static void checkAll(
            Indicator indicator, int traits, TimeFrame frame, List<Timing> windows, Path at, Findings findings) {
        TargetRules rules = new TargetRules(indicator, traits, frame, at, findings);
        if ((traits & PlannedNumbers.UNUSUAL) != 0) {
            TargetValueRules.check(indicator, at, findings);
        }
        rules.checkPeriods();
        List<Timing> work = indicator.getImplementation().isEmpty() ? windows : indicator.getImplementation();
        for (StatedBaseline baseline : rules.baselines) {
            rules.checkBaseline(baseline, frame.span(), work);
        }
        rules.checkOrder();
        if ((traits & PlannedNumbers.UNUSUAL) != 0) {
            rules.checkKinds();
        }
        rules.checkSums();
        if (TargetCellRules.concern(indicator, traits)) {
            TargetCellRules.check(indicator, rules.baselines, frame.span(), at, findings);
        }
    }

    private void checkPeriods() {
        TimeSpan whole = frame.span();
        Map<List<Object>, Integer> seen = null;
        boolean rising = true;
        for (int i = 0; i < targets.size(); i++) {
            boolean dated = targets.get(i).getPeriod().isPresent();
            TimeSpan period = window(i);
            boolean usable = !dated || period.isForward() || PlanTimeRules.requireForward(period, period(i), findings);
            if (!usable || !isInForce(i)) {
                continue;
            }
            if (!dated && !targets.get(i).getKind().equals(Optional.of(TargetKind.MILESTONE))) {
                findings.add(Rule.TARGET_DATED, period(i), Map.of("variant", frame.name(), "plan", whole.toString()));
            }
            rising &= i == 0 || isBefore(window(i - 1), period);
            // While periods ascend, none can repeat.
            seen = rising || seen != null ? seen : new HashMap<>();
            Integer first = seen == null ? null : firstOf(period, i, seen);
            if (first != null) {
                findings.add(Rule.TARGET_ONCE, period(i), repeated(targets.get(i), period), List.of(period(first)));
            } else if (dated && whole.isForward() && !whole.contains(period)) {
                findings.add(
                        Rule.TARGET_INSIDE_PLAN,
                        target(i, "period"),
                        Map.of("variant", frame.name(), "period", period.toString(), "plan", whole.toString()));
            }
        }
    }

    private Map<String, String> repeated(Target target, TimeSpan period) {
        Map<String, String> arguments =
                new HashMap<>(Map.of("indicator", indicator.getId(), "period", period.toString()));
        if (!target.getDimensions().isEmpty()) {
            arguments.put("variant", "category");
            arguments.put("category", Disaggregation.name(target.getDimensions()));
        }
        return arguments;
    }

    /** Returns the first target with the same category and period before another one, if any. */
    private @Nullable Integer firstOf(TimeSpan period, int target, Map<List<Object>, Integer> seen) {
        if (seen.isEmpty()) {
            for (int i = 0; i < target; i++) {
                if (!isInForce(i)) {
                    continue;
                }
                seen.putIfAbsent(key(window(i), targets.get(i)), i);
            }
        }
        return seen.putIfAbsent(key(period, targets.get(target)), target);
    }

    /** A year and a range of its quarters are the same window. */
    private static List<Object> key(TimeSpan period, Target target) {
        return List.of(period.getStart(), period.getEnd(), target.getDimensions(), statement(target));
    }

    private static Object statement(Target target) {
        return target.isJudgedByDelivery() ? target.getStatement() : Optional.empty();
    }

    private static boolean isBefore(TimeSpan one, TimeSpan other) {
        return (one instanceof Period before && other instanceof Period after)
                ? before.compareTo(after) < 0
                : one.getEnd().isBefore(other.getStart());
    }

    private void checkBaseline(StatedBaseline stated, TimeSpan whole, List<Timing> windows) {
        Period period = stated.baseline().getPeriod();
        List<Integer> counted = counted(stated.baseline());
        Path here = stated.at().field("period");
        int first = first(counted);
        if (first >= 0 && !period.getEnd().isBefore(due(first))) {
            findings.add(
                    Rule.BASELINE_BEFORE_TARGET,
                    here,
                    Map.of(
                            "period", period.toString(),
                            "target", window(first).toString()),
                    List.of(period(first)));
        } else if (whole.isForward()
                && period.getStart().isAfter(whole.getStart())
                && StatedBaseline.isFirst(stated, baselines)) {
            checkBegin(period, whole, windows, here);
        }
        checkSide(stated, counted);
    }

    /** Returns the target that is due first among some, or -1 if there are none. */
    private int first(List<Integer> some) {
        int first = -1;
        for (int i : some) {
            if (first < 0 || due(i).isBefore(due(first))) {
                first = i;
            }
        }
        return first;
    }

    /** The targets in force for which a baseline counts. */
    private List<Integer> counted(Baseline baseline) {
        // The only baseline counts for all usual targets.
        boolean all =
                PlannedNumbers.areUsual(traits) && indicator.getBaselines().isEmpty();
        List<Integer> counted = new ArrayList<>(targets.size());
        for (int i = 0; i < targets.size(); i++) {
            if (all || (isInForce(i) && counts(baseline, targets.get(i)))) {
                counted.add(i);
            }
        }
        return counted;
    }

    @SuppressWarnings("ReferenceEquality") // Another baseline may say the same.
    private boolean counts(Baseline baseline, Target target) {
        return !target.isJudgedByDelivery()
                && indicator.baselineOf(target, frame.span()).orElse(null) == baseline;
    }

    private boolean isInForce(int target) {
        return (traits & PlannedNumbers.REPLACED) == 0 || targets.get(target).isInForce();
    }

    /** A baseline may belong to the period in which the work begins, so it may come after the start of the plan. */
    private void checkBegin(Period baseline, TimeSpan whole, List<Timing> windows, Path here) {
        Map<String, String> arguments = new HashMap<>(Map.of("period", baseline.toString()));
        Optional<TimeSpan> work = earliest(windows);
        if (work.isEmpty() || !work.get().getStart().isAfter(whole.getStart())) {
            arguments.put("plan", whole.toString());
            findings.add(Rule.BASELINE_BEFORE_PLAN, here, arguments);
        } else if (baseline.getStart().isAfter(work.get().getStart())) {
            arguments.put("variant", "work");
            arguments.put("work", work.get().toString());
            findings.add(Rule.BASELINE_BEFORE_PLAN, here, arguments);
        }
    }

    /** Returns the window that opens first, if all windows are dated; a permanent one begins with the plan. */
    private static Optional<TimeSpan> earliest(List<Timing> windows) {
        return windows.stream().allMatch(window -> window instanceof TimeSpan span && span.isForward())
                ? windows.stream().map(TimeSpan.class::cast).min(Comparator.comparing(TimeSpan::getStart))
                : Optional.empty();
    }

    /** Periodic values are compared only if their periods have the same length. */
    private void checkSide(StatedBaseline stated, List<Integer> counted) {
        Baseline baseline = stated.baseline();
        Direction direction = direction(Direction.NONE);
        if (direction == Direction.NONE) {
            return;
        }
        List<Integer> against = new ArrayList<>(0);
        for (int i : counted) {
            Target target = targets.get(i);
            if (isToReach(target)
                    && direction.isAgainst(baseline.getValue(), value(target))
                    && (SeriesKind.isState(indicator) || window(i).isAsLongAs(baseline.getPeriod()))) {
                against.add(i);
            }
        }
        if (against.isEmpty()) {
            return;
        }
        if (against.size() == counted.size()) {
            // If all are on the wrong side, the baseline is wrong: one finding, with the other targets as related.
            reportSide(stated, direction, against.get(0), against.subList(1, against.size()));
        } else {
            against.forEach(target -> reportSide(stated, direction, target, List.of()));
        }
    }

    private void reportSide(StatedBaseline stated, Direction direction, int target, List<Integer> others) {
        List<Path> related = new ArrayList<>(List.of(stated.at().field("value")));
        others.forEach(other -> related.add(target(other, "value")));
        findings.add(
                Rule.TARGET_ON_RIGHT_SIDE,
                target(target, "value"),
                values(
                        direction,
                        value(targets.get(target)),
                        "baseline",
                        stated.baseline().getValue()),
                related);
    }

    private void checkOrder() {
        if (targets.size() < 2) {
            return;
        }
        Direction direction = direction(Direction.NONE);
        if (direction == Direction.NONE || !SeriesKind.isState(indicator)) {
            return;
        }
        if (!isInOrder(direction)) {
            for (List<Integer> cell : byCell()) {
                checkOrder(cell, direction);
            }
        }
    }

    /** Returns whether all targets are usual, by due date, and none against the direction: so nearly all are, and need no sorting. */
    private boolean isInOrder(Direction direction) {
        boolean ordered = PlannedNumbers.areUsual(traits);
        for (int i = 1; i < dues.length && ordered; i++) {
            ordered = !due(i).isBefore(due(i - 1))
                    && !direction.isAgainst(value(targets.get(i - 1)), value(targets.get(i)));
        }
        return ordered;
    }

    private void checkOrder(List<Integer> byDay, Direction direction) {
        for (int i = 1; i < byDay.size(); i++) {
            Target earlier = targets.get(byDay.get(i - 1));
            Target later = targets.get(byDay.get(i));
            if (isToReach(earlier)
                    && isToReach(later)
                    && due(byDay.get(i - 1)).isBefore(due(byDay.get(i)))
                    && direction.isAgainst(value(earlier), value(later))) {
                Map<String, String> arguments = values(direction, value(later), "earlier", value(earlier));
                arguments.put("period", window(byDay.get(i)).toString());
                arguments.put("before", window(byDay.get(i - 1)).toString());
                findings.add(
                        Rule.TARGETS_IN_ORDER,
                        target(byDay.get(i), "value"),
                        arguments,
                        List.of(target(byDay.get(i - 1), "value")));
            }
        }
    }

    /** The targets of each category, and of the whole, by due date. */
    private Collection<List<Integer>> byCell() {
        Map<Map<String, String>, List<Integer>> cells = new LinkedHashMap<>(2);
        for (int i = 0; i < targets.size(); i++) {
            if (isInForce(i)) {
                cells.computeIfAbsent(targets.get(i).getDimensions(), unused -> new ArrayList<>())
                        .add(i);
            }
        }
        for (List<Integer> one : cells.values()) {
            // As in Baselines, not by Comparator.comparing, which Java makes a class for at each start.
            one.sort((first, second) -> due(first).compareTo(due(second)));
        }
        return cells.values();
    }

    /** A bound to stay above or below is not a value to reach, nor is a range, nor what was replaced. */
    private static boolean isToReach(Target target) {
        return target.isInForce()
                && target.requirement() == TargetKind.REACH
                && target.getValue().isPresent();
    }

    /** The value of a target to reach. */
    private static BigDecimal value(Target target) {
        return target.getValue().orElseThrow();
    }

    private void checkKinds() {
        Direction direction = direction(Direction.NONE);
        if (direction == Direction.NONE) {
            return;
        }
        for (int i = 0; i < targets.size(); i++) {
            TargetKind kind = targets.get(i).requirement();
            boolean against = (kind == TargetKind.AT_LEAST && direction == Direction.DECREASE)
                    || (kind == TargetKind.AT_MOST && direction == Direction.INCREASE);
            if (against && isInForce(i) && targets.get(i).getValue().isPresent()) {
                findings.add(
                        Rule.KIND_WITH_DIRECTION,
                        target(i, "kind"),
                        Map.of(
                                "variant", direction.name().toLowerCase(Locale.ROOT),
                                "value", value(targets.get(i)).toPlainString()));
            }
        }
    }

    /** Sums of which more is better start at zero in the window of each target. */
    private void checkSums() {
        if (direction(Direction.INCREASE) != Direction.INCREASE || !SeriesKind.isSum(indicator) || !isAnyInForce()) {
            return;
        }
        boolean zero = true;
        for (StatedBaseline stated : baselines) {
            BigDecimal value = stated.baseline().getValue();
            if (value.signum() != 0) {
                zero = false;
                findings.add(
                        Rule.SUM_BEGINS_AT_ZERO, stated.at().field("value"), Map.of("baseline", value.toPlainString()));
            }
        }
        if (zero && targets.size() == 1) {
            checkWindow(targets.get(0));
        }
    }

    private boolean isAnyInForce() {
        for (int i = 0; i < targets.size(); i++) {
            if (isInForce(i)) {
                return true;
            }
        }
        return false;
    }

    private void checkWindow(Target target) {
        TimeSpan whole = frame.span();
        TimeSpan window = window(0);
        boolean last = window instanceof Period
                && isToReach(target)
                && whole.isForward()
                && window.getEnd().equals(whole.getEnd())
                && window.getStart().isAfter(whole.getStart());
        if (last) {
            findings.add(
                    Rule.TARGET_WINDOW_MEANT,
                    target(0, "period"),
                    Map.of(
                            "value", value(target).toPlainString(),
                            "period", window.toString(),
                            "plan", whole.toString()));
        }
    }

    private static Map<String, String> values(Direction direction, BigDecimal value, String name, BigDecimal other) {
        Map<String, String> arguments = new HashMap<>();
        arguments.put("variant", direction.name().toLowerCase(Locale.ROOT));
        arguments.put("value", value.toPlainString());
        arguments.put(name, other.toPlainString());
        return arguments;
    }

    private Direction direction(Direction unstated) {
        return indicator.getMeasure().flatMap(Measure::getDirection).orElse(unstated);
    }

    private LocalDate due(int target) {
        return dues[target];
    }

    /** The period of a target, or else that of the plan. */
    private TimeSpan window(int target) {
        return windows[target];
    }

    private Path period(int target) {
        return target(target, "period");
    }

    private Path target(int index, String field) {
        return at.field("targets").index(index).field(field);
    }
}
