package org.snitp.model.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Target;

/** The numbers that a plan states for an indicator. */
final class PlannedNumbers {

    /** There is a number. */
    static final int ANY = 1;

    /** A number is negative. */
    static final int NEGATIVE = 1 << 1;

    /** A number is written with decimals, or with zeros cut off. */
    static final int SCALED = 1 << 2;

    /** A number can be read as thousands. */
    static final int GROUPED = 1 << 3;

    /** A target states another kind than a value to reach, or no value, a range or a statement. */
    static final int UNUSUAL = 1 << 4;

    /** A target or a baseline is yes or no. */
    static final int TRUTH = 1 << 5;

    /** A target or a baseline is for a category, or a target names its baseline. */
    static final int CELL = 1 << 6;

    /** A target was replaced by another one. */
    static final int REPLACED = 1 << 7;

    /** A number is below one, or more than a hundred. */
    static final int NO_PERCENTAGE = 1 << 8;

    /** A target or a baseline has links. */
    static final int LINKED = 1 << 9;

    /** A target is a milestone of its action. */
    static final int OF_MILESTONE = 1 << 10;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What hardly a target has: all others are usual. */
    private static final int RARE = UNUSUAL | CELL | REPLACED;

    private PlannedNumbers() {}

    /** Returns the numbers of the baseline and the targets. */
    static Stream<BigDecimal> of(Indicator indicator) {
        return Stream.concat(
                indicator.allBaselines().stream().map(Baseline::getValue),
                indicator.getTargets().stream().map(Target::numbers).flatMap(List::stream));
    }

    /** Calls an action with each number of the targets and its place. */
    static void ofTargets(Indicator indicator, Path at, BiConsumer<BigDecimal, Path> action) {
        Path targets = at.field("targets");
        for (int i = 0; i < indicator.getTargets().size(); i++) {
            ofTarget(indicator.getTargets().get(i), targets.index(i), action);
        }
    }

    /** Returns what the baselines and the targets of some indicators have, one after the other. */
    static int[] traits(List<Indicator> indicators) {
        int[] traits = new int[indicators.size()];
        for (int i = 0; i < traits.length; i++) {
            traits[i] = traits(indicators.get(i));
        }
        return traits;
    }

    /**
     * Returns what the baselines and the targets have, as bits. Nearly all targets state a period and a number, whole and positive,
     * and need hardly a rule; one look at them tells, so that they are not looked at for each rule.
     */
    static int traits(Indicator indicator) {
        Optional<Baseline> baseline = indicator.getBaseline();
        int traits = baseline.isPresent() ? traits(baseline.get()) : 0;
        List<Baseline> others = indicator.getBaselines();
        for (int i = 0; i < others.size(); i++) {
            traits |= traits(others.get(i));
        }
        List<Target> targets = indicator.getTargets();
        for (int i = 0; i < targets.size(); i++) {
            traits |= traits(targets.get(i));
        }
        return traits;
    }

    /** Returns whether all targets are in force, state a value to reach, and are for the whole, by their traits. */
    static boolean areUsual(int traits) {
        return (traits & RARE) == 0;
    }

    private static int traits(Baseline baseline) {
        return traits(baseline.getValue())
                | (baseline.statesTruth() ? TRUTH : 0)
                | (baseline.getDimensions().isEmpty() ? 0 : CELL)
                | (baseline.getLinks().isEmpty() ? 0 : LINKED);
    }

    private static int traits(Target target) {
        int numbers = TargetValueRules.isPlain(target)
                ? traits(target.getValue())
                : UNUSUAL | traits(target.getValue()) | traits(target.getMin()) | traits(target.getMax());
        boolean cell =
                !target.getDimensions().isEmpty() || target.getBaselinePeriod().isPresent();
        return numbers
                | (target.statesTruth() ? TRUTH : 0)
                | (cell ? CELL : 0)
                | (target.isInForce() ? 0 : REPLACED)
                | (target.getLinks().isEmpty() ? 0 : LINKED)
                | (target.getMilestone().isPresent() ? OF_MILESTONE : 0);
    }

    /** Returns whether all targets are usual, and neither they nor the baselines are yes or no, by their traits. */
    static boolean arePlain(int traits) {
        return (traits & (RARE | TRUTH)) == 0;
    }

    private static int traits(Optional<BigDecimal> number) {
        return number.isPresent() ? traits(number.get()) : 0;
    }

    private static int traits(BigDecimal number) {
        int traits = ANY;
        if (number.signum() < 0) {
            traits |= NEGATIVE;
        }
        if (number.scale() != 0) {
            traits |= SCALED;
        }
        if (number.compareTo(BigDecimal.ONE) < 0 || number.compareTo(HUNDRED) > 0) {
            traits |= NO_PERCENTAGE;
        }
        if (ThousandsRules.isGrouped(number)) {
            traits |= GROUPED;
        }
        return traits;
    }

    /** Returns whether any number of the baseline and the targets may be wrong. */
    static boolean any(Indicator indicator, Predicate<BigDecimal> suspect) {
        Optional<Baseline> baseline = indicator.getBaseline();
        if (baseline.isPresent() && suspect.test(baseline.get().getValue())) {
            return true;
        }
        for (Baseline other : indicator.getBaselines()) {
            if (suspect.test(other.getValue())) {
                return true;
            }
        }
        for (Target target : indicator.getTargets()) {
            if (isAny(target.getValue(), suspect)
                    || isAny(target.getMin(), suspect)
                    || isAny(target.getMax(), suspect)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAny(Optional<BigDecimal> number, Predicate<BigDecimal> suspect) {
        return number.isPresent() && suspect.test(number.get());
    }

    /** Calls an action with each number of a target and its place. */
    static void ofTarget(Target target, Path at, BiConsumer<BigDecimal, Path> action) {
        target.getValue().ifPresent(value -> action.accept(value, at.field("value")));
        target.getMin().ifPresent(value -> action.accept(value, at.field("min")));
        target.getMax().ifPresent(value -> action.accept(value, at.field("max")));
    }
}
